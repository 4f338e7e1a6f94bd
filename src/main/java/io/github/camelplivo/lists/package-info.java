/**
 * Lists of any length: their pages one after the other, and what is new in them since the last look. It asks through a
 * function that is given to it, and makes no exchange.
 */
package io.github.camelplivo.lists;
