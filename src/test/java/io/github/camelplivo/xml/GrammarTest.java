package io.github.camelplivo.xml;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table says what Plivo's documentation says, and what follows from the table agrees with it. After a change of the
 * table, {@code mvn test -Dtest=GrammarTest -Dtable.write} writes the sources and the docs anew.
 */
class GrammarTest {

    private static final Path SOURCES = Path.of("src/generated/java/io/github/camelplivo/xml");
    private static final Path DOCS = Path.of("docs/plivo-xml.md");

    /**
     * Plivo's elements with their attributes, once more, written down beside the documentation and not beside the
     * table.
     */
    private static final String DOCUMENTED = """
            Response:
            Speak: voice language loop
            Play: loop
            DTMF: async
            Wait: length silence minSilence beep
            Hangup: reason schedule
            Redirect: method
            PreAnswer:
            GetDigits: action method numDigits timeout digitTimeout finishOnKey retries redirect playBeep validDigits
                invalidDigitsSound log
            GetInput: action method inputType executionTimeout digitEndTimeout speechEndTimeout startInputTimeout retries
                numDigits finishOnKey speechModel hints language profanityFilter interimSpeechResultsCallback
                interimSpeechResultsCallbackMethod redirect log
            Record: action method fileFormat redirect timeout maxLength finishOnKey playBeep recordSession startOnDialAnswer
                recordChannelType transcriptionType transcriptionUrl transcriptionMethod transcriptionReportType callbackUrl
                callbackMethod
            Dial: action method timeout timeLimit callerId callerName hangupOnStar redirect callbackUrl callbackMethod
                confirmSound confirmKey confirmTimeout dialMusic digitsMatch digitsMatchBLeg sipHeaders callType
            Number: sendDigits sendDigitsMode sendOnPreanswer sipHeaders callerId callerName
            User: sendDigits sendOnPreanswer sipHeaders sipAuthUsername sipAuthPassword callerId callerName
            Conference: muted enterSound exitSound startConferenceOnEnter endConferenceOnExit stayAlone waitSound maxMembers
                record recordFileFormat recordWhenAlone timeLimit hangupOnStar action method callbackUrl callbackMethod
                digitsMatch floorEvent redirect relayDTMF transcriptionType transcriptionUrl transcriptionMethod
            MultiPartyCall: role maxDuration maxParticipants recordMinMemberCount record recordFileFormat
                recordParticipantTrack recordingCallbackUrl recordingCallbackMethod statusCallbackUrl statusCallbackMethod
                statusCallbackEvents stayAlone mute hold endMpcOnExit startMpcOnEnter coachMode waitMusicUrl waitMusicMethod
                agentHoldMusicUrl agentHoldMusicMethod customerHoldMusicUrl customerHoldMusicMethod enterSound
                enterSoundMethod exitSound exitSoundMethod onExitActionUrl onExitActionMethod relayDTMFInputs
                startRecordingAudio startRecordingAudioMethod stopRecordingAudio stopRecordingAudioMethod waitForAgent
                recordCoachVoice aiAgentStreamServiceUrl aiAgentStreamContentType aiAgentStreamStatusCallbackUrl
                aiAgentStreamStatusCallbackMethod aiAgentStreamSamplingRate aiAgentStreamExtraHeaders
            Message: src dst type callbackUrl callbackMethod
            Stream: bidirectional audioTrack streamTimeout statusCallbackUrl statusCallbackMethod contentType extraHeaders
                keepCallAlive noiseCancellation noiseCancellationLevel
            break: strength time
            emphasis: level
            lang: xml:lang
            p:
            phoneme: alphabet ph
            prosody: volume rate pitch
            s:
            say-as: interpret-as format
            sub: alias
            w: role
            """;

    static Set<String> javaSources() {
        return ElementSources.all().keySet();
    }

    static List<ElementRow> rows() {
        return List.copyOf(Grammar.all());
    }

    @Test
    void theTableHasTheElementsAndAttributesThatPlivoDocuments() {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (String line : DOCUMENTED.replace("\n    ", " ").strip().split("\n")) {
            String[] parts = line.split(":", 2);
            documented.put(parts[0], Arrays.stream(parts[1].split(" ")).filter(name -> !name.isBlank())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }

        assertThat(Grammar.all().stream().collect(Collectors.toMap(ElementRow::name, row -> row.attributes().keySet())))
                .isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatPlivoTakesByDefaultIsAValueOfTheAttribute(ElementRow row) {
        assertThat(row.attributes().values()).allSatisfy(attribute -> attribute.byDefault()
                .ifPresent(value -> assertThat(attribute.kind().check(value)).as(attribute.name()).hasToString(value)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowSaysInSentencesWhatItIsFor(ElementRow row) {
        assertThat(row.sentence()).matches("[A-Z].*\\.");
        assertThat(row.attributes().values()).allSatisfy(attribute -> assertThat(attribute.meaning()).matches("[A-Z].*\\."));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPageIsOneOfPlivosOnItsXml(ElementRow row) {
        row.page().ifPresent(page -> assertThat(page).startsWith("https://www.plivo.com/docs/voice/xml/"));
    }

    @ParameterizedTest
    @MethodSource("javaSources")
    void theJavaSurfaceFollowsFromTheTable(String name) throws IOException {
        agrees(SOURCES.resolve(name + ".java"), ElementSources.all().get(name));
    }

    @Test
    void thereIsNoClassThatTheTableDoesNotAskFor() throws IOException {
        try (var files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
                    .containsOnlyOnceElementsOf(ElementSources.all().keySet())
                    .hasSize(ElementSources.all().size() + 1)
                    // Camel's own generator writes this one.
                    .contains("PlivoXmlConverterLoader");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anElementHasAMethodForEachAttributeAndNoOther(ElementRow row) throws ClassNotFoundException {
        Class<?> type = Class.forName("io.github.camelplivo.xml." + ElementSources.className(row));
        Set<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == type)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(java.lang.reflect.Method::getName).collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(methods).containsExactlyInAnyOrderElementsOf(
                row.attributes().values().stream().map(ElementSources::method).toList());
        assertThat(type).isFinal();
        assertThat(row.types()).allSatisfy(marker -> assertThat(marker).isAssignableFrom(type));
    }

    @Test
    void theDocsFollowFromTheTable() throws IOException {
        agrees(DOCS, ElementDocs.fill(Files.readString(DOCS)));
    }

    private static void agrees(Path file, String expected) throws IOException {
        if (System.getProperty("table.write") != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("mvn test -Dtest=GrammarTest -Dtable.write writes it anew").content().isEqualTo(expected);
    }
}
