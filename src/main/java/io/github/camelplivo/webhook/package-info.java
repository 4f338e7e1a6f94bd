/** Plivo's callbacks into routes: what Plivo sends, whether it was Plivo, and what it gets for an answer. */
package io.github.camelplivo.webhook;
