package io.github.camelplivo.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.camelplivo.api.Condition.Test;
import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Files;
import io.github.camelplivo.schema.Id;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.ListOf;
import io.github.camelplivo.schema.Names;
import io.github.camelplivo.schema.Pairs;
import io.github.camelplivo.schema.Structure;
import io.github.camelplivo.schema.Time;
import io.github.camelplivo.schema.Url;

/**
 * One parameter of an operation: a line of the table. Immutable; the methods that add a word return a new parameter.
 * Its header follows from the operation that takes it.
 */
public final class Parameter {

    /** What is said of a parameter; changed only while a copy of it is made. */
    private static final class Said implements Cloneable {

        private final String field;
        private final Kind kind;
        private String meaning = "";
        private boolean required;
        private Condition requiredWhen;
        private Condition applies;
        private String defaultValue;
        private Condition defaults;
        private List<String> alternatives = List.of();
        private boolean secret;
        private boolean xml;
        private boolean local;
        private String header;

        private Said(String field, Kind kind) {
            this.field = field;
            this.kind = kind;
        }

        private Said copy() {
            try {
                return (Said) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private final Said said;
    private final String option;

    private Parameter(Said said, String option) {
        this.said = said;
        this.option = option;
    }

    private Parameter with(Consumer<Said> word) {
        Said copy = said.copy();
        word.accept(copy);
        return new Parameter(copy, option);
    }

    /** A parameter of a kind that is not named below. */
    public static Parameter of(String field, Kind kind) {
        return new Parameter(new Said(field, kind), Names.camelCase(field));
    }

    public static Parameter text(String field) {
        return text(field, Integer.MAX_VALUE);
    }

    public static Parameter text(String field, int most) {
        return of(field, new Kind.Words(0, most));
    }

    /** @param least characters, of which one is not a blank */
    public static Parameter text(String field, int least, int most) {
        return of(field, new Kind.Words(least, most));
    }

    /** Text of a certain form, a regular expression. */
    public static Parameter form(String field, String form, String allowed, String example) {
        return of(field, new Kind.Matches(form, allowed, example));
    }

    /** An identifier that Plivo or somebody else has made. */
    public static Parameter id(String field) {
        return of(field, new Id(false));
    }

    /** A name that a user has made, which is one segment of a path. */
    public static Parameter name(String field) {
        return of(field, new Id(true));
    }

    public static Parameter whole(String field, int least, int most) {
        return of(field, new Kind.Whole(least, most));
    }

    public static Parameter whole(String field, int least) {
        return whole(field, least, Integer.MAX_VALUE);
    }

    public static Parameter decimal(String field, String least, String most) {
        return of(field, new Kind.Decimal(new BigDecimal(least), new BigDecimal(most)));
    }

    public static Parameter flag(String field) {
        return of(field, new Kind.Flag());
    }

    public static Parameter oneOf(String field, String... values) {
        return of(field, words(values));
    }

    private static Kind words(String... values) {
        return new Kind.OneOf("", List.of(values));
    }

    /** One or more of some words, joined by commas. */
    public static Parameter someOf(String field, String... values) {
        return of(field, ListOf.joined(words(values), ",", values.length));
    }

    /** How a URL is called or fetched. */
    public static Parameter method(String field) {
        return oneOf(field, "GET", "POST");
    }

    public static Parameter url(String field) {
        return of(field, Url.WEB);
    }

    public static Parameter socketUrl(String field) {
        return of(field, Url.SOCKET);
    }

    /** A URL or one of some words. */
    public static Parameter urlOr(String field, String... values) {
        return of(field, new Either(words(values), Url.WEB));
    }

    /** A phone number, which no SIP address may stand for. */
    public static Parameter number(String field) {
        return of(field, Kind.NUMBER);
    }

    /** A phone number that Plivo wants without its plus. */
    public static Parameter bareNumber(String field) {
        return of(field, Kind.BARE_NUMBER);
    }

    /** A phone number that Plivo wants with its plus. */
    public static Parameter plusNumber(String field) {
        return of(field, Kind.PLUS_NUMBER);
    }

    public static Parameter numberStart(String field) {
        return of(field, Kind.NUMBER_START);
    }

    public static Parameter address(String field) {
        return of(field, Kind.ADDRESS);
    }

    /** Of a message: a phone number, a short code or a name. */
    public static Parameter sender(String field) {
        return of(field, Kind.SENDER);
    }

    /** Several phone numbers or SIP addresses, joined by less-than signs as Plivo has it. */
    public static Parameter addresses(String field, int most) {
        return of(field, ListOf.joined(Kind.ADDRESS, "<", most));
    }

    /** Several values in one text. */
    public static Parameter joined(Parameter each, String separator, int most) {
        return of(each.field(), ListOf.joined(each.kind(), separator, most));
    }

    /** Several values in an array of JSON. */
    public static Parameter array(Parameter each, int most) {
        return of(each.field(), ListOf.array(each.kind(), most));
    }

    public static Parameter day(String field) {
        return of(field, new Time(Time.Form.DAY));
    }

    public static Parameter time(String field) {
        return of(field, new Time(Time.Form.TIME));
    }

    public static Parameter isoTime(String field) {
        return of(field, new Time(Time.Form.ISO));
    }

    /** A JSON object of the user's. */
    public static Parameter object(String field) {
        return of(field, new Structure(false));
    }

    /** A list of JSON objects of the user's. */
    public static Parameter objects(String field) {
        return of(field, new Structure(true));
    }

    /** A country of ISO 3166. */
    public static Parameter country(String field) {
        return form(field, "[A-Za-z]{2}", "a country code of two letters", "US");
    }

    /** {@code name=value} pairs, joined by commas. */
    public static Parameter pairs(String field, int mostBytes) {
        return of(field, new Pairs(List.of(), mostBytes));
    }

    /** A file, in the part of that name. */
    public static Parameter file(String field, int megabytes) {
        return of(field, new Files(1, megabytes, field));
    }

    /** @param part the name of each part, in which {@code %d} stands for its number */
    public static Parameter files(String field, int most, int megabytes, String part) {
        return of(field, new Files(most, megabytes, part));
    }

    /** What the parameter is for, a sentence. */
    public Parameter means(String text) {
        return with(to -> to.meaning = text);
    }

    /** Must be given whenever it applies. */
    public Parameter required() {
        return with(to -> to.required = true);
    }

    /** Must be given when {@code decider} has one of {@code values}, or any value if there are none. */
    public Parameter requiredWhen(String decider, String... values) {
        return with(to -> to.requiredWhen = Condition.of(decider, Test.IS, values));
    }

    /** Must be given unless {@code decider} has one of {@code values}, or any value if there are none. */
    public Parameter requiredUnless(String decider, String... values) {
        return with(to -> to.requiredWhen = Condition.of(decider, Test.IS_NOT, values));
    }

    /** Must be given when {@code decider} is given, and has none of {@code values}. */
    public Parameter requiredWhenOther(String decider, String... values) {
        return with(to -> to.requiredWhen = Condition.of(decider, Test.IS_OTHER, values));
    }

    /** Applies only when {@code decider} has one of {@code values}; otherwise it is not sent. */
    public Parameter when(String decider, String... values) {
        return with(to -> to.applies = Condition.of(decider, Test.IS, values));
    }

    /** Is sent with this value when none is given. */
    public Parameter defaultsTo(String value) {
        return with(to -> to.defaultValue = value);
    }

    /** Is sent with this value when none is given and {@code decider} has one of {@code values}. */
    public Parameter defaultsTo(String value, String decider, String... values) {
        return with(to -> {
            to.defaultValue = value;
            to.defaults = Condition.of(decider, Test.IS, values);
        });
    }

    /** Is given, or one of {@code fields} is, but not both. */
    public Parameter or(String... fields) {
        return with(to -> to.alternatives = List.of(fields));
    }

    /** A password, a PIN, a one-time code: never shown, and cut out of what Plivo answers. */
    public Parameter secret() {
        return with(to -> to.secret = true);
    }

    /** A message body of XML is this parameter. */
    public Parameter xml() {
        return with(to -> to.xml = true);
    }

    /** Is not Plivo's: a layer makes something of it before it is sent. */
    public Parameter local() {
        return with(to -> to.local = true);
    }

    /** With the header that it has in an operation. */
    Parameter in(Row row) {
        return with(to -> to.header = Headers.of(row.name(), to.field));
    }

    /** The name in Plivo's API and in the message body: {@code aleg_url}. */
    public String field() {
        return said.field;
    }

    /** The name as an endpoint option: {@code alegUrl}. */
    public String option() {
        return option;
    }

    /** The name as a message header: {@code CamelPlivoAlegUrl}. */
    public String header() {
        return said.header;
    }

    public Kind kind() {
        return said.kind;
    }

    /** What the parameter is for, a sentence. */
    public String meaning() {
        return said.meaning;
    }

    public boolean isRequired() {
        return said.required;
    }

    /** When the parameter is required, if only sometimes. */
    public Optional<Condition> requiredWhen() {
        return Optional.ofNullable(said.requiredWhen);
    }

    /** Whether another parameter decides about it. */
    boolean isConditional() {
        return said.applies != null || said.requiredWhen != null || said.defaults != null;
    }

    /** Whether nothing follows from its absence. */
    boolean isOptional() {
        return !said.required && said.requiredWhen == null && said.defaultValue == null;
    }

    /** When the parameter applies; empty for always. */
    public Optional<Condition> applies() {
        return Optional.ofNullable(said.applies);
    }

    /** What is sent when no value is given; empty for nothing. */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(said.defaultValue);
    }

    /** When the default is sent; empty for always. */
    public Optional<Condition> defaults() {
        return Optional.ofNullable(said.defaults);
    }

    /** Parameters of which one may be given instead of this one, by API field. */
    public List<String> alternatives() {
        return said.alternatives;
    }

    /** Whether the value is never shown. */
    public boolean isSecret() {
        return said.secret;
    }

    /** Whether the value is secret or may identify a person. */
    public boolean isPrivate() {
        return said.secret || said.kind.personal();
    }

    /** Whether a message body of XML is this parameter. */
    boolean isXml() {
        return said.xml;
    }

    /** Whether a layer makes something of the value before it is sent. */
    public boolean isLocal() {
        return said.local;
    }

    /** The three places where a value can be given, in words. */
    String places() {
        return "the header " + header() + ", the body field " + field() + " or the endpoint option " + option;
    }

    @Override
    public String toString() {
        return said.field;
    }
}
