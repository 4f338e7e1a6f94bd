package io.github.camelplivo.xml;

import io.github.camelplivo.schema.Kind;

/** Forms of text that only documents have. */
final class Forms {

    static final Kind DIGITS = new Kind.Matches(
            "[0-9*#wW]+", "digits, * and #, with w for a pause of half a second and W for one of a second",
            "wW42#", "1");
    static final Kind KEYS = new Kind.Matches("[0-9*#]+", "digits, * and #", "1234567890*#", "9");
    static final Kind KEY = new Kind.Matches("[0-9*#]", "one of the keys 0 to 9, * and #", "5", "#");
    static final Kind LANGUAGE = new Kind.Matches(
            "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language such as en-US", "en-GB", "cmn-CN", "arb");

    private Forms() {
    }
}
