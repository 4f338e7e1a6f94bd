/**
 * What an operator sees: health checks of accounts and callbacks, and the developer console. They get what they ask and
 * show handed in, and know no component.
 */
package io.github.camelplivo.health;
