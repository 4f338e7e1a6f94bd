/**
 * What became of a call that was moved or made: facts as they come, the verdict that follows from them and the clock,
 * and the exchanges that wait for it. Knows neither Camel nor HTTP; who reads facts at Plivo's is handed in.
 */
package io.github.camelplivo.outcome;
