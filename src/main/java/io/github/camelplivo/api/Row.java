package io.github.camelplivo.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.camelplivo.api.Answer.Each;
import io.github.camelplivo.api.Answer.Paging;
import io.github.camelplivo.api.Answer.Partial;

/**
 * One row of the table as it is written: what Plivo documents of an operation, and nothing else. What follows from it
 * is an {@link Operation}. Immutable; the methods that add a word return a new row.
 */
public final class Row {

    /** What is said of an operation; changed only while a copy of it is made. */
    private static final class Said implements Cloneable {

        private String name;
        private final Operation.Method method;
        private final Host host;
        private final String path;
        private String summary = "";
        private String page = "";
        private String note = "";
        private Evidence evidence = Evidence.DOCS;
        private String costs;
        private String repeated = "It was done: repeating would do it again";
        private boolean multipart;
        private boolean payload;
        private boolean synchronous;
        private List<Parameter> parameters = List.of();
        private List<SomeOf> someOf = List.of();
        private Map<String, String> fields = Map.of();
        private String objects;
        private Paging paging = Paging.NONE;
        private Each each;
        private int perMinute;
        private Partial partial;
        private List<String> hidden = List.of();

        private Said(String name, Operation.Method method, Host host, String path) {
            this.name = name;
            this.method = method;
            this.host = host;
            this.path = path;
        }

        private Said copy() {
            try {
                return (Said) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /**
     * Plivo's asynchronous mode: any operation of its API takes them, but for those that give the names another
     * meaning.
     */
    private static final Parameter CALLBACK_URL = Parameters.url("callback_url")
            .means("If set, Plivo acknowledges at once and posts the result to this URL.");
    private static final Parameter CALLBACK_METHOD = Parameters.method("callback_method")
            .means("HTTP method Plivo uses to call callbackUrl.");

    private final Said said;

    private Row(Said said) {
        this.said = said;
    }

    private Row with(Consumer<Said> word) {
        Said to = said.copy();
        word.accept(to);
        return new Row(to);
    }

    /**
     * An operation that reads.
     *
     * @param path below the host's base URL: parameters in braces; a part in brackets is there when its parameter
     *             applies
     */
    public static Row get(String name, Host host, String path) {
        return new Row(new Said(name, Operation.Method.GET, host, path));
    }

    /** An operation that acts, with JSON for a body. */
    public static Row post(String name, Host host, String path) {
        return new Row(new Said(name, Operation.Method.POST, host, path));
    }

    public static Row patch(String name, Host host, String path) {
        return new Row(new Said(name, Operation.Method.PATCH, host, path));
    }

    public static Row delete(String name, Host host, String path) {
        return new Row(new Said(name, Operation.Method.DELETE, host, path));
    }

    /** As another operation. */
    public Row called(String name) {
        return with(to -> to.name = name);
    }

    /** What the operation does, a sentence, and the page of Plivo's documentation or source that says so. */
    public Row does(String sentence, String page) {
        return with(to -> {
            to.summary = sentence;
            to.page = page;
        });
    }

    /** What else a user must know: limits, windows, parameters that a source alone shows. */
    public Row note(String text) {
        return with(to -> to.note = text);
    }

    /** Where the operation is known from, if not from Plivo's documentation. */
    public Row seenIn(Evidence evidence) {
        return with(to -> to.evidence = evidence);
    }

    /** What Plivo charges for. */
    public Row costs(String what) {
        return with(to -> to.costs = what);
    }

    /** What is true when a step that waited ended otherwise than it should, and what repeating it would do. */
    public Row repeated(String words) {
        return with(to -> to.repeated = words);
    }

    public Row takes(Parameter... all) {
        return with(to -> to.parameters = List.of(all));
    }

    /**
     * A parameter that it takes, for a row that takes it too.
     *
     * @throws IllegalArgumentException when it takes none of that name
     */
    public Parameter parameter(String field) {
        return said.parameters.stream().filter(each -> each.field().equals(field)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(said.name + " has no " + field));
    }

    /** With these parameters too; one that the row has already is replaced where it stands. */
    public Row adds(Parameter... more) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        said.parameters.forEach(parameter -> all.put(parameter.field(), parameter));
        for (Parameter parameter : more) {
            all.put(parameter.field(), parameter);
        }
        return with(to -> to.parameters = List.copyOf(all.values()));
    }

    /**
     * Filters by one field, as the lists of Plivo have them: equal to a value, beyond it, and so on.
     *
     * @param meaning with {@code %} for the words that tell the five apart
     */
    public Row ranges(Parameter field, String meaning) {
        return adds(Ranges.of(field, meaning));
    }

    /** Of these parameters one at least is given. */
    public Row atLeastOneOf(String... fields) {
        return someOf(new SomeOf(List.of(fields), null));
    }

    /** Of these parameters one at least is given when {@code decider} has that value. */
    public Row atLeastOneWhen(String decider, String value, String... fields) {
        return someOf(new SomeOf(List.of(fields), Condition.of(decider, Condition.Test.IS, value)));
    }

    private Row someOf(SomeOf more) {
        List<SomeOf> all = new ArrayList<>(said.someOf);
        all.add(more);
        return with(to -> to.someOf = List.copyOf(all));
    }

    /** The body has a part for each parameter. */
    public Row multipart() {
        return with(to -> to.multipart = true);
    }

    /** The message body is sent as it is: its fields are the user's own. */
    public Row takesPayload() {
        return with(to -> to.payload = true);
    }

    /** Plivo's asynchronous mode does not go with it. */
    public Row synchronous() {
        return with(to -> to.synchronous = true);
    }

    /** A field of the answer. */
    public Row answers(String field, String meaning) {
        Map<String, String> all = new LinkedHashMap<>(said.fields);
        all.put(field, meaning);
        return with(to -> to.fields = Collections.unmodifiableMap(all));
    }

    /** The answer is a list: its objects are under that key. */
    public Row lists(String key, Paging paging) {
        return with(to -> {
            to.objects = key;
            to.paging = paging;
        });
    }

    /** Each object of the list has an id and a time in these fields. The list takes no filter by that time. */
    public Row each(String id, String time) {
        return with(to -> to.each = new Each(id, time, null));
    }

    /** The same, where the list takes a filter: that field, with the endings of a range. */
    public Row each(String id, String time, String filter) {
        return with(to -> to.each = new Each(id, time, filter));
    }

    /** Plivo takes no more than so many requests a minute. */
    public Row atMost(int perMinute) {
        return with(to -> to.perMinute = perMinute);
    }

    /** If that field of the answer has another value than the good one, Plivo accepted only a part. */
    public Row partialUnless(String list, String field, String good) {
        return with(to -> to.partial = new Partial(list, field, good));
    }

    /** Fields of the answer that are never shown. */
    public Row hides(String... names) {
        return with(to -> to.hidden = List.of(names));
    }

    public String name() {
        return said.name;
    }

    Operation.Method method() {
        return said.method;
    }

    Host host() {
        return said.host;
    }

    String path() {
        return said.path;
    }

    String summary() {
        return said.summary;
    }

    String page() {
        return said.page;
    }

    /** With what is said of its evidence. */
    String note() {
        return (said.note + " " + said.evidence.sentence()).strip();
    }

    String costs() {
        return said.costs;
    }

    String repeated() {
        return said.repeated;
    }

    boolean isMultipart() {
        return said.multipart;
    }

    boolean hasPayload() {
        return said.payload;
    }

    List<SomeOf> someOf() {
        return said.someOf;
    }

    Answer answer() {
        return new Answer(said.fields, said.objects, said.paging, said.each, said.partial, said.hidden);
    }

    int perMinute() {
        return said.perMinute;
    }

    /** Its own parameters, and those of all. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        boolean own = false;
        for (Parameter parameter : said.parameters) {
            own |= parameter.field().equals(CALLBACK_URL.field());
            all.add(parameter.in(this));
        }
        if (said.host == Host.API && !said.synchronous && !own) {
            all.add(CALLBACK_URL.in(this));
            all.add(CALLBACK_METHOD.in(this));
        }
        return List.copyOf(all);
    }
}
