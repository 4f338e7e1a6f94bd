/**
 * Plivo on loopback, for tests and demonstrations: the Voice call API and the PHLO API over real HTTP, calls that
 * change when the API is asked to change them, documents that are fetched and obeyed, and faults on order. Start with
 * {@link io.github.camelplivo.simulator.PlivoSimulator}.
 */
package io.github.camelplivo.simulator;
