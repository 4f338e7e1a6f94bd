package io.github.camelplivo.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelplivo.schema.Names;

/**
 * That of some parameters one at least must be given.
 *
 * @param fields their API fields
 * @param when   when it must; null for always
 */
public record SomeOf(List<String> fields, Condition when) {

    boolean applies(Map<String, Object> checked) {
        return when == null || when.holds(checked);
    }

    /** As a sentence: {@code When type is mms, give at least one of mediaUrls, mediaIds.} */
    public String sentence() {
        String names = fields.stream().map(Names::camelCase).collect(Collectors.joining(", "));
        return (when == null ? "Give at least one of " : "When " + when.words() + ", give at least one of ") + names + ".";
    }
}
