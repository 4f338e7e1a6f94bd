package com.example.agenttools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the schema of a tool from the schemas of operations. A field that is not kept does not exist for a model: the
 * route has its value, or nobody has.
 */
final class NarrowedSchema {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /**
     * Keeps a field.
     *
     * @param operation the schema of the operation that has the field
     * @param narrower  keywords that replace those of the operation
     */
    NarrowedSchema keep(Map<String, Object> operation, String field, Map<String, Object> narrower) {
        optional(operation, field, narrower);
        required.add(field);
        return this;
    }

    /** Keeps a field that may be left out. */
    NarrowedSchema optional(Map<String, Object> operation, String field, Map<String, Object> narrower) {
        if (!(operation.get("properties") instanceof Map<?, ?> all) || !(all.get(field) instanceof Map<?, ?> found)) {
            throw new IllegalArgumentException(operation.get("title") + " has no field " + field);
        }
        Map<String, Object> property = new LinkedHashMap<>();
        found.forEach((keyword, value) -> property.put(keyword.toString(), value));
        property.putAll(narrower);
        properties.put(field, property);
        return this;
    }

    Map<String, Object> build() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }
}
