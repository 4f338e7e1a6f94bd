/**
 * Plivo on loopback, for tests and demonstrations: the Voice call API and the PHLO API over real HTTP, calls that
 * change when the API is asked to change them, documents that are fetched and obeyed, and faults on order. In a test
 * start with {@link io.github.camelplivo.simulator.PlivoSimulator};
 * {@link io.github.camelplivo.simulator.SignedCallback} posts single callbacks to a route, and
 * {@link io.github.camelplivo.simulator.Standalone} runs it all on its own.
 */
package io.github.camelplivo.simulator;
