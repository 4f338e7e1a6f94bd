package io.github.camelplivo.xml;

import java.util.List;
import java.util.Optional;

import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.ListOf;
import io.github.camelplivo.schema.Pairs;
import io.github.camelplivo.schema.Url;

/**
 * One attribute of an element: a line of the table. The methods that add a word return a new attribute.
 *
 * @param name         the name in the document
 * @param kind         what its value may be
 * @param meaning      what it is for, a sentence
 * @param required     whether the element is nothing without it
 * @param defaultValue what Plivo takes when it is not there, or null; it is never written
 */
record Attribute(String name, Kind kind, String meaning, boolean required, String defaultValue) {

    /** What Plivo drops from sipHeaders without a word. ClientRegion is a whole name, the others are beginnings. */
    private static final List<String> RESERVED
            = List.of("PH-", "Plivo", "FS-", "SipAuth", "ZT-", "Twilio", "ClientRegion=");

    private static Attribute of(String name, Kind kind) {
        return new Attribute(name, kind, "", false, null);
    }

    static Attribute text(String name) {
        return text(name, 1, Integer.MAX_VALUE);
    }

    static Attribute text(String name, int shortest, int longest) {
        return of(name, new Kind.Words(shortest, longest));
    }

    static Attribute whole(String name, int least) {
        return whole(name, least, Integer.MAX_VALUE);
    }

    static Attribute whole(String name, int least, int most) {
        return of(name, new Kind.Whole(least, most));
    }

    static Attribute flag(String name, boolean defaultValue) {
        return flag(name).defaultsTo(String.valueOf(defaultValue));
    }

    static Attribute flag(String name) {
        return of(name, new Kind.Flag());
    }

    static Attribute oneOf(String name, String... words) {
        return of(name, new Kind.OneOf("", List.of(words)));
    }

    /** How a URL is called. */
    static Attribute method(String name, String defaultValue) {
        return of(name, new Kind.OneOf("HttpMethod", List.of("GET", "POST"))).defaultsTo(defaultValue);
    }

    static Attribute url(String name) {
        return of(name, Url.WEB);
    }

    static Attribute socketUrl(String name) {
        return of(name, Url.SOCKET);
    }

    /** A URL, or one of some words. */
    static Attribute urlOr(String name, String... words) {
        return of(name, new Either(new Kind.OneOf("", List.of(words)), Url.WEB));
    }

    /** Seconds, or the word auto. */
    static Attribute secondsOrAuto(String name, int least, int most) {
        return of(name, new Either(new Kind.Whole(least, most), new Kind.OneOf("", List.of("auto"))));
    }

    static Attribute value(String name, Kind kind) {
        return of(name, kind);
    }

    static Attribute form(String name, String form, String allowed, String... examples) {
        return of(name, new Kind.Matches(form, allowed, examples));
    }

    /** Several values joined by a separator. */
    static Attribute listOf(String name, Kind each, String separator) {
        return of(name, ListOf.joined(each, separator, Integer.MAX_VALUE));
    }

    static Attribute sipHeaders(String name) {
        return of(name, new Pairs(RESERVED, Integer.MAX_VALUE));
    }

    /** Headers of a WebSocket. */
    static Attribute extraHeaders(String name) {
        return of(name, new Pairs(List.of(), 512));
    }

    Attribute means(String sentence) {
        return new Attribute(name, kind, sentence, required, defaultValue);
    }

    Attribute asRequired() {
        return new Attribute(name, kind, meaning, true, defaultValue);
    }

    Attribute defaultsTo(String value) {
        return new Attribute(name, kind, meaning, required, value);
    }

    /** What Plivo takes when the attribute is not there. */
    Optional<String> byDefault() {
        return Optional.ofNullable(defaultValue);
    }
}
