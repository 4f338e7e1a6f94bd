/**
 * The outcome of a call that was moved or made: facts as they arrive, the verdict that follows from them and the clock,
 * and the exchanges that wait for it. Knows neither Camel nor HTTP; it is given the code that looks facts up at Plivo.
 */
package io.github.camelplivo.outcome;
