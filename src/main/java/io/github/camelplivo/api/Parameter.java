package io.github.camelplivo.api;

import java.util.List;
import java.util.Optional;

/**
 * One parameter of an operation: a line of the table. Immutable; the methods that add a word return a new parameter.
 */
public final class Parameter {

    private final String field;
    private final Kind kind;
    private final String meaning;
    private final boolean required;
    private final Condition applies;
    private final String defaultValue;
    private final Condition defaults;
    private final List<String> alternatives;
    private final boolean local;
    private final String option;
    private final String header;

    private Parameter(String field, Kind kind, String meaning, boolean required, Condition applies, String defaultValue,
                      Condition defaults, List<String> alternatives, boolean local) {
        this.field = field;
        this.kind = kind;
        this.meaning = meaning;
        this.required = required;
        this.applies = applies;
        this.defaultValue = defaultValue;
        this.defaults = defaults;
        this.alternatives = alternatives;
        this.local = local;
        this.option = Names.option(field);
        this.header = Names.header(field);
    }

    private static Parameter of(String field, Kind kind) {
        return new Parameter(field, kind, "", false, null, null, null, List.of(), false);
    }

    static Parameter text(String field) {
        return of(field, new Kind.Text(Integer.MAX_VALUE));
    }

    static Parameter text(String field, int max) {
        return of(field, new Kind.Text(max));
    }

    static Parameter id(String field) {
        return of(field, new Kind.Id());
    }

    static Parameter whole(String field, int min, int max) {
        return of(field, new Kind.Whole(min, max));
    }

    static Parameter whole(String field, int min) {
        return whole(field, min, Integer.MAX_VALUE);
    }

    static Parameter flag(String field) {
        return of(field, new Kind.Flag());
    }

    static Parameter oneOf(String field, String... values) {
        return of(field, new Kind.OneOf(List.of(values)));
    }

    /** How a URL is called or fetched. */
    static Parameter method(String field) {
        return oneOf(field, "GET", "POST");
    }

    static Parameter url(String field) {
        return of(field, new Kind.Url());
    }

    static Parameter number(String field) {
        return of(field, new Kind.Number());
    }

    static Parameter numberStart(String field) {
        return of(field, new Kind.NumberStart());
    }

    static Parameter address(String field) {
        return of(field, new Kind.Address(1));
    }

    static Parameter addresses(String field, int max) {
        return of(field, new Kind.Address(max));
    }

    Parameter means(String text) {
        return new Parameter(field, kind, text, required, applies, defaultValue, defaults, alternatives, local);
    }

    /** Must be given whenever it applies. */
    Parameter required() {
        return new Parameter(field, kind, meaning, true, applies, defaultValue, defaults, alternatives, local);
    }

    /** Applies only when {@code decider} has one of {@code values}; otherwise it is not sent. */
    Parameter when(String decider, String... values) {
        return new Parameter(
                field, kind, meaning, required, new Condition(decider, List.of(values)), defaultValue, defaults,
                alternatives, local);
    }

    /** Is sent with this value when none is given. */
    Parameter defaultsTo(String value) {
        return new Parameter(field, kind, meaning, required, applies, value, null, alternatives, local);
    }

    /** Is sent with this value when none is given and {@code decider} has one of {@code values}. */
    Parameter defaultsTo(String value, String decider, String... values) {
        return new Parameter(
                field, kind, meaning, required, applies, value, new Condition(decider, List.of(values)), alternatives,
                local);
    }

    /** Is given, or one of {@code fields} is, but not both. */
    Parameter or(String... fields) {
        return new Parameter(
                field, kind, meaning, required, applies, defaultValue, defaults, List.of(fields), local);
    }

    /** Is not Plivo's: the component makes something of it before it sends. */
    Parameter local() {
        return new Parameter(field, kind, meaning, required, applies, defaultValue, defaults, alternatives, true);
    }

    /** The name in Plivo's API and in the message body: {@code aleg_url}. */
    public String field() {
        return field;
    }

    /** The name as an endpoint option: {@code alegUrl}. */
    public String option() {
        return option;
    }

    /** The name as a message header: {@code CamelPlivoAlegUrl}. */
    public String header() {
        return header;
    }

    public Kind kind() {
        return kind;
    }

    /** What the parameter is for, a sentence. */
    public String meaning() {
        return meaning;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether nothing follows from its absence. */
    boolean isOptional() {
        return !required && defaultValue == null;
    }

    /** When the parameter applies; empty for always. */
    public Optional<Condition> applies() {
        return Optional.ofNullable(applies);
    }

    /** What is sent when no value is given; empty for nothing. */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** When the default is sent; empty for always. */
    public Optional<Condition> defaults() {
        return Optional.ofNullable(defaults);
    }

    /** Parameters of which one may be given instead of this one, by API field. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** Whether the component makes something of the value before it sends. */
    public boolean isLocal() {
        return local;
    }

    /** The three places where a value can be given, in words. */
    String places() {
        return "the header " + header + ", the body field " + field + " or the endpoint option " + option;
    }

    @Override
    public String toString() {
        return field;
    }
}
