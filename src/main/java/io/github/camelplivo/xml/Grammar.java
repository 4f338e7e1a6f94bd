package io.github.camelplivo.xml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.github.camelplivo.schema.Names;

/**
 * The table: every element of Plivo XML. Writing, reading, checking and the Java methods follow from it. The elements
 * of the Java surface are written from it into {@code src/generated} by a test, so that neither can drift.
 */
final class Grammar {

    private static final Map<String, ElementRow> BY_NAME = byName(
            Stream.of(AudioRows.ROWS, InputRows.ROWS, RoutingRows.ROWS, RoomRows.ROWS, SpeechRows.ROWS));

    /** What does in Plivo XML what the attribute does in other languages of calls. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "Dial record",
            "to record what is said, put <Record startOnDialAnswer=\"true\" redirect=\"false\"/> before the Dial",
            "Dial recordingStatusCallback", "set the callbackUrl of a Record with startOnDialAnswer=\"true\" before the Dial",
            "Dial statusCallback", "use callbackUrl",
            "Dial answerOnBridge", "a Dial rings the destination before it connects it; leave it out",
            "Number url", "use confirmSound of the Dial",
            "Number statusCallback", "use callbackUrl of the Dial",
            "Play digits", "use the element DTMF",
            "Record transcribe", "use transcriptionType and transcriptionUrl",
            "Conference beep", "use enterSound and exitSound",
            "Conference statusCallback", "use callbackUrl");

    private Grammar() {
    }

    private static Map<String, ElementRow> byName(Stream<List<ElementRow>> pages) {
        Map<String, ElementRow> byName = new LinkedHashMap<>();
        byName.put("Response", ElementRow.element("Response")
                .does("A document: the steps of a call, executed one after the other. After the last step the call ends.")
                .page("https://www.plivo.com/docs/voice/xml/overview")
                .holdsAny(Verb.class));
        pages.flatMap(List::stream).forEach(row -> byName.put(row.name(), row));
        return Collections.unmodifiableMap(byName);
    }

    static Collection<ElementRow> all() {
        return BY_NAME.values();
    }

    /** The row of an element that there is. */
    static ElementRow row(String name) {
        return BY_NAME.get(name);
    }

    static Optional<ElementRow> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What to say of an element that Plivo does not know. */
    static String unknownElement(String name, ElementRow parent) {
        Predicate<ElementRow> fits = parent == null ? row -> row.name().equals("Response") : parent::mayHold;
        Optional<String> meant
                = all().stream().filter(row -> row.foreignNames().contains(name)).map(ElementRow::name).findFirst()
                        .or(() -> Names.nearest(name, all().stream().filter(fits).map(ElementRow::name).toList()))
                        .or(() -> Names.nearest(name, BY_NAME.keySet()));
        return "Plivo XML has no element " + Names.shortened(name) + suggestion(meant);
    }

    /** What to say of an attribute that an element does not know. */
    static String unknownAttribute(ElementRow row, String name) {
        String elsewhere = ELSEWHERE.get(row + " " + name);
        return row + " has no attribute " + Names.shortened(name)
               + (elsewhere != null ? "; " + elsewhere : suggestion(Names.nearest(name, row.attributes().keySet())));
    }

    private static String suggestion(Optional<String> meant) {
        return meant.map(name -> "; did you mean " + name + "?").orElse("");
    }
}
