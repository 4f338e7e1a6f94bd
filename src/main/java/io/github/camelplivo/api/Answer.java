package io.github.camelplivo.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the answers of an operation. Immutable.
 *
 * @param  fields  names of fields, and what they hold
 * @param  objects the key that a list keeps its objects under, dots between the names on the way to it; null for no
 *                 list
 * @param  paging  how a list goes on
 * @param  each    what tells the objects of a list apart and puts them in order, or null
 * @param  partial which field tells that not all was done, or null
 * @param  secrets fields, wherever in the answer, that are never shown
 * @hidden         internal
 */
public record Answer(Map<String, String> fields, String objects, Paging paging, Each each, Partial partial,
        List<String> secrets) {

    private static final int PARTIAL_CONTENT = 206;
    private static final int MULTI_STATUS = 207;

    /**
     * How the pages of a list follow each other.
     *
     * @hidden internal
     */
    public enum Paging {
        /** There is one page. */
        NONE,
        /** {@code meta.next} is the path of the next page, null or empty at the end; it is asked for by offset. */
        NEXT
    }

    /**
     * What each object of a list has.
     *
     * @param  id     the field that no other object has the same value in
     * @param  time   the field with the time that puts the objects in order
     * @param  filter the parameter that the list takes times in, without its ending; null where it takes none
     * @hidden        internal
     */
    public record Each(String id, String time, String filter) {
    }

    /**
     * A field that tells whether a part of what was asked for failed.
     *
     * @param  list  the key of a list, each of whose objects has the field; null for a field of the answer itself
     * @param  field the field; nothing has failed where it is missing
     * @param  good  the values, as a regular expression, that mean that nothing has failed
     * @hidden       internal
     */
    public record Partial(String list, String field, String good) {

        private boolean in(Map<String, Object> body) {
            if (list == null) {
                return failed(body);
            }
            return body.get(list) instanceof Collection<?> items
                    && items.stream().anyMatch(item -> item instanceof Map<?, ?> map && failed(map));
        }

        private boolean failed(Map<?, ?> object) {
            Object value = object.get(field);
            return value != null && !value.toString().matches(good);
        }
    }

    /**
     * Whether an answer that is a yes is one for a part only.
     *
     * @param  status the HTTP status
     * @param  body   the decoded body, or null
     * @return        whether something that was asked for failed
     */
    public boolean isPartial(int status, Map<String, Object> body) {
        return status == PARTIAL_CONTENT || status == MULTI_STATUS || partial != null && body != null && partial.in(body);
    }

    /**
     * An object of the answer without what its secret fields hold, wherever in it they are.
     *
     * @param  object the object
     * @return        a copy with masks in their place
     */
    public Map<String, Object> withoutSecrets(Map<String, Object> object) {
        Map<String, Object> clean = new LinkedHashMap<>();
        object.forEach((field, value) -> clean.put(field, secrets.contains(field) ? PlivoRequest.MASK : clean(value)));
        return clean;
    }

    @SuppressWarnings("unchecked")
    private Object clean(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::clean).toList();
        }
        // An object of JSON has text for its keys.
        return value instanceof Map<?, ?> object ? withoutSecrets((Map<String, Object>) object) : value;
    }
}
