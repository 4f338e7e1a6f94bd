package io.github.camelplivo.http;

/**
 * How the connections to Plivo are used at a moment.
 *
 * @param leased    in use
 * @param available open and idle
 * @param pending   requests that wait for one
 * @param max       the most there may be
 */
public record PoolUse(int leased, int available, int pending, int max) {
}
