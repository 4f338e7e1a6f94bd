package io.github.camelplivo.transfer;

import java.util.Map;
import java.util.Optional;

import io.github.camelplivo.api.PlivoException;
import io.github.camelplivo.api.PlivoRejectedException;

/** Makes requests of Plivo's in the course of a transfer. */
@FunctionalInterface
public interface Plivo {

    /** The status of an object that does not exist, or no longer exists. */
    int NOT_FOUND = 404;

    /**
     * @param  values         by API field
     * @return                the answer
     * @throws PlivoException when Plivo does not say yes
     */
    Map<String, Object> ask(String operation, Map<String, Object> values);

    /** The same; empty when what it is about is not there. */
    default Optional<Map<String, Object>> find(String operation, Map<String, Object> values) {
        try {
            return Optional.of(ask(operation, values));
        } catch (PlivoRejectedException e) {
            if (e.getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
