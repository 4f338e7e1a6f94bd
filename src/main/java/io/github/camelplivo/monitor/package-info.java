/** The results of requests, callbacks and Dials: one publisher, and the observers that count, log and measure them. */
package io.github.camelplivo.monitor;
