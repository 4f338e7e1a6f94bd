package io.github.camelplivo.api;

import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.Time;

/** Which values of a field a list is to have, by the endings that Plivo gives its name. */
enum Ranges {

    EQUAL("", "this number of", "at this time", "on this day"),
    AFTER("__gt", "more than this number of", "after this time", "after this day"),
    FROM("__gte", "at least this number of", "at or after this time", "on or after this day"),
    BEFORE("__lt", "less than this number of", "before this time", "before this day"),
    UNTIL("__lte", "at most this number of", "at or before this time", "on or before this day");

    private final String ending;
    private final String ofNumbers;
    private final String ofTimes;
    private final String ofDays;

    Ranges(String ending, String ofNumbers, String ofTimes, String ofDays) {
        this.ending = ending;
        this.ofNumbers = ofNumbers;
        this.ofTimes = ofTimes;
        this.ofDays = ofDays;
    }

    /** @param meaning with {@code %} for the words that tell them apart */
    static Parameter[] of(Parameter field, String meaning) {
        Ranges[] all = values();
        Parameter[] parameters = new Parameter[all.length];
        for (int i = 0; i < all.length; i++) {
            parameters[i] = Parameter.of(field.field() + all[i].ending, field.kind())
                    .means(meaning.replace("%", all[i].words(field.kind())));
        }
        return parameters;
    }

    private String words(Kind kind) {
        if (kind instanceof Kind.Whole) {
            return ofNumbers;
        }
        return kind instanceof Time time && time.form() == Time.Form.DAY ? ofDays : ofTimes;
    }
}
