/**
 * The auth tokens that accounts have now and those that are still accepted, which change while routes run, and where
 * they come from. Nothing here sends or checks anything.
 */
package io.github.camelplivo.account;
