/**
 * The auth tokens that accounts have now and those that are still accepted, which change while routes run. Nothing here
 * sends or checks anything.
 */
package io.github.camelplivo.account;
