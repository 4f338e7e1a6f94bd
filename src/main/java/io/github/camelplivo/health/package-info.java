/**
 * What an operator sees: health checks of accounts and callbacks, and the developer console. They are given what they
 * ask and show, and know no component.
 */
package io.github.camelplivo.health;
