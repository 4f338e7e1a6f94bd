package io.github.camelplivo.api;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Files;
import io.github.camelplivo.schema.Id;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.ListOf;
import io.github.camelplivo.schema.Pairs;
import io.github.camelplivo.schema.Structure;
import io.github.camelplivo.schema.Time;
import io.github.camelplivo.schema.Url;

/** Parameters of each kind of value, for rows and layers to say more of. */
public final class Parameters {

    private Parameters() {
    }

    public static Parameter text(String field) {
        return text(field, Integer.MAX_VALUE);
    }

    public static Parameter text(String field, int most) {
        return Parameter.of(field, new Kind.Words(0, most));
    }

    /** @param least characters, of which one is not a blank */
    public static Parameter text(String field, int least, int most) {
        return Parameter.of(field, new Kind.Words(least, most));
    }

    /** Text of a certain form, a regular expression. */
    public static Parameter form(String field, String form, String allowed, String example) {
        return Parameter.of(field, new Kind.Matches(form, allowed, example));
    }

    /** An identifier that Plivo or another party has created. */
    public static Parameter id(String field) {
        return Parameter.of(field, new Id(false));
    }

    /** A name that a user has made, which is one segment of a path. */
    public static Parameter name(String field) {
        return Parameter.of(field, new Id(true));
    }

    /** A name or an identifier: what it begins with says which. */
    public static Parameter named(String field, String... beginnings) {
        return Parameter.of(field, new Id(true, List.of(beginnings)));
    }

    public static Parameter whole(String field, int least, int most) {
        return Parameter.of(field, new Kind.Whole(least, most));
    }

    public static Parameter whole(String field, int least) {
        return whole(field, least, Integer.MAX_VALUE);
    }

    public static Parameter decimal(String field, String least, String most) {
        return Parameter.of(field, new Kind.Decimal(new BigDecimal(least), new BigDecimal(most)));
    }

    public static Parameter flag(String field) {
        return Parameter.of(field, new Kind.Flag());
    }

    public static Parameter oneOf(String field, String... values) {
        return Parameter.of(field, words(values));
    }

    private static Kind words(String... values) {
        return new Kind.OneOf("", List.of(values));
    }

    /** One or more of some words, joined by commas. */
    public static Parameter someOf(String field, String... values) {
        return Parameter.of(field, ListOf.joined(words(values), ",", values.length));
    }

    /** How a URL is called or fetched. */
    public static Parameter method(String field) {
        return oneOf(field, "GET", "POST");
    }

    public static Parameter url(String field) {
        return Parameter.of(field, Url.WEB);
    }

    public static Parameter socketUrl(String field) {
        return Parameter.of(field, Url.SOCKET);
    }

    /** A URL or one of some words. */
    public static Parameter urlOr(String field, String... values) {
        return Parameter.of(field, new Either(words(values), Url.WEB));
    }

    /** A phone number, which no SIP address may stand for. */
    public static Parameter number(String field) {
        return Parameter.of(field, Kind.NUMBER);
    }

    /** A phone number that Plivo wants without its plus. */
    public static Parameter bareNumber(String field) {
        return Parameter.of(field, Kind.BARE_NUMBER);
    }

    /** A phone number that Plivo wants with its plus. */
    public static Parameter plusNumber(String field) {
        return Parameter.of(field, Kind.PLUS_NUMBER);
    }

    public static Parameter numberStart(String field) {
        return Parameter.of(field, Kind.NUMBER_START);
    }

    /** The same, which Plivo wants without its plus. */
    public static Parameter bareNumberStart(String field) {
        return Parameter.of(field, Kind.BARE_NUMBER_START);
    }

    public static Parameter address(String field) {
        return Parameter.of(field, Kind.ADDRESS);
    }

    /** Of a message: a phone number, a short code or a name. */
    public static Parameter sender(String field) {
        return Parameter.of(field, Kind.SENDER);
    }

    /** Several phone numbers or SIP addresses, joined by less-than signs as Plivo has it. */
    public static Parameter addresses(String field, int most) {
        return Parameter.of(field, ListOf.joined(Kind.ADDRESS, "<", most));
    }

    /** Several values in one text. */
    public static Parameter joined(Parameter each, String separator, int most) {
        return Parameter.of(each.field(), ListOf.joined(each.kind(), separator, most));
    }

    /** Several values in an array of JSON. */
    public static Parameter array(Parameter each, int most) {
        return Parameter.of(each.field(), ListOf.array(each.kind(), 1, most));
    }

    /** At least so many values in an array of JSON. */
    public static Parameter array(Parameter each, int least, int most) {
        return Parameter.of(each.field(), ListOf.array(each.kind(), least, most));
    }

    public static Parameter day(String field) {
        return Parameter.of(field, new Time(Time.Form.DAY));
    }

    public static Parameter time(String field) {
        return Parameter.of(field, new Time(Time.Form.TIME));
    }

    public static Parameter isoTime(String field) {
        return Parameter.of(field, new Time(Time.Form.ISO));
    }

    /** A JSON object of the user's. */
    public static Parameter object(String field) {
        return Parameter.of(field, new Structure(false));
    }

    /** A list of JSON objects of the user's. */
    public static Parameter objects(String field) {
        return Parameter.of(field, new Structure(true));
    }

    /** A country of ISO 3166. */
    public static Parameter country(String field) {
        return form(field, "[A-Za-z]{2}", "a country code of two letters", "US");
    }

    /** {@code name=value} pairs, joined by commas. */
    public static Parameter pairs(String field, int mostBytes) {
        return Parameter.of(field, new Pairs(List.of(), mostBytes));
    }

    /** A file, in the part of that name. */
    public static Parameter file(String field, int megabytes) {
        return Parameter.of(field, new Files(1, megabytes, field));
    }

    /** @param part the name of each part, in which {@code %d} stands for its number */
    public static Parameter files(String field, int most, int megabytes, String part) {
        return Parameter.of(field, new Files(most, megabytes, part));
    }
}
