/** What came of requests, callbacks and Dials: one publisher, and the observers that count, log and measure it. */
package io.github.camelplivo.monitor;
