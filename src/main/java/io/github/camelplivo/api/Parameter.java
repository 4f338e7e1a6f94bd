package io.github.camelplivo.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.camelplivo.api.Condition.Test;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.Names;

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
        private boolean inBody = true;
        private boolean inHeader = true;
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
        Said to = said.copy();
        word.accept(to);
        return new Parameter(to, option);
    }

    /** A parameter of that kind, with nothing said of it yet. */
    static Parameter of(String field, Kind kind) {
        return new Parameter(new Said(field, kind), Names.camelCase(field));
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

    /** Is an option of the endpoint only: in a message it would steer a later step as well. */
    public Parameter optionOnly() {
        return with(to -> {
            to.inBody = false;
            to.inHeader = false;
        });
    }

    /** Is no field of a message body. */
    public Parameter notInBody() {
        return with(to -> to.inBody = false);
    }

    /** With the header that it has in an operation. */
    Parameter in(Row row) {
        return said.inHeader ? with(to -> to.header = Headers.of(row.name(), to.field)) : this;
    }

    /** The name in Plivo's API and in the message body: {@code aleg_url}. */
    public String field() {
        return said.field;
    }

    /** The name as an endpoint option: {@code alegUrl}. */
    public String option() {
        return option;
    }

    /** The name as a message header: {@code CamelPlivoAlegUrl}; null for one that is an option only. */
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

    /** Whether a message body may have it as a field. */
    public boolean isInBody() {
        return said.inBody;
    }

    /** @throws IllegalArgumentException when that is no value of it; it says which are */
    public void check(Object value) {
        try {
            said.kind.check(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + " " + e.getMessage());
        }
    }

    /** Whether it is an option of the endpoint only. */
    public boolean isOptionOnly() {
        return !said.inBody && !said.inHeader;
    }

    /**
     * The places where a value can be given, in words.
     *
     * @param body whether the body is one
     */
    String places(boolean body) {
        return (said.inHeader
                ? "the header " + header() + (body && said.inBody ? ", the body field " + field() : "") + " or " : "")
               + "the endpoint option " + option;
    }

    @Override
    public String toString() {
        return said.field;
    }
}
