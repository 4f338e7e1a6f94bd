package com.example.camelk;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Kamelet in a pipe, as Camel K's operator binds it.
 *
 * @param kamelet    its name
 * @param id         what the operator calls this use of it
 * @param properties what the pipe gives it
 */
record Binding(String kamelet, String id, Map<String, Object> properties) {

    String name() {
        return kamelet + "/" + id;
    }

    /** Its properties as the operator puts them among those of the application. */
    Map<String, String> applicationProperties() {
        return properties.entrySet().stream().collect(Collectors.toMap(
                property -> "camel.kamelet." + kamelet + "." + id + "." + property.getKey(),
                property -> String.valueOf(property.getValue())));
    }
}
