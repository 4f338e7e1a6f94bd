package io.github.camelplivo.transfer;

import java.util.Set;

/**
 * Who waits: when one of these stops, the wait is over.
 *
 * @param producer of which step
 * @param routes   the ids of the routes that the exchange is in
 */
public record Owner(Object producer, Set<String> routes) {

    @Override
    public String toString() {
        return "routes " + routes;
    }
}
