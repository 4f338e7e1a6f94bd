package io.github.camelplivo.cookbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.Message;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The recipes whose work waits in a folder: calls for later, and a file of texts. */
class FoldersIT extends CookbookTestSupport {

    private static final String AGENT = "+14152225555";

    @TempDir
    Path folder;

    private void callsBack(String file, String after) throws Exception {
        start(file, Map.of("call-backs", folder.toString(), "call-back.after", after, "call-back.delay", "100", "agent", AGENT,
                "support.number", SHOP, "missed.queue", "mock:missed"));
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).toList();
        }
    }

    private void asksForACall() {
        Call call = plivo.dialIn(CUSTOMER, SHOP, server + "/plivo/call-back");
        plivo.settle();
        call.aLeg().press("1");
        plivo.settle();
        assertThat(call.aLeg().heard()).contains("Speak: We will call you. Goodbye");
    }

    private List<Call> callsMade() {
        return plivo.calls().stream().filter(call -> call.from().endsWith(SHOP.substring(1))).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "CallBackLater.java", "call-back-later.yaml", "call-back-later.xml" })
    void theCallerIsCalledWhenItIsTime(String file) throws Exception {
        callsBack(file, "15m");
        asksForACall();
        assertThat(files()).hasSize(1);
        await().during(Duration.ofMillis(500)).until(() -> callsMade().isEmpty());

        camel.stop();
        Files.setLastModifiedTime(files().get(0), FileTime.from(Instant.now().minusSeconds(1000)));
        camel = new Main();
        callsBack(file, "15m");

        await().until(() -> plivo.talkingWith(CUSTOMER).contains(AGENT));
        await().until(() -> files().isEmpty());
        assertThat(callsMade()).hasSize(1);
        assertThat(mock("missed").getReceivedCounter()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "CallBackLater.java", "call-back-later.yaml", "call-back-later.xml" })
    void whoDoesNotAnswerIsTold(String file) throws Exception {
        callsBack(file, "0s");
        plivo.person(CUSTOMER).isBusy();
        asksForACall();

        await().until(() -> mock("missed").getReceivedCounter() == 1);
        await().until(() -> files().isEmpty());
        assertThat(mock("missed").getReceivedExchanges().get(0).getMessage().getHeader("CamelPlivoOutcome")).isEqualTo("BUSY");
    }

    @ParameterizedTest
    @ValueSource(strings = { "CallBackLater.java", "call-back-later.yaml", "call-back-later.xml" })
    void aCallThatPlivoIsTooBusyForIsMadeLater(String file) throws Exception {
        callsBack(file, "0s");
        plivo.next(2, Fault.rateLimited(null));
        asksForACall();

        await().until(() -> plivo.talkingWith(CUSTOMER).contains(AGENT));
        assertThat(callsMade()).hasSize(1);
    }

    // A file of texts

    private void sendsTexts(String file) throws Exception {
        start(file, Map.of("texts", folder.toString(), "texts.delay", "200", "node.share", "100"));
    }

    private void drop(String... lines) throws Exception {
        Path written = folder.resolve("written");
        Files.writeString(written, String.join("\r\n", lines));
        Files.move(written, folder.resolve("texts.csv"));
    }

    private Map<String, Integer> got() {
        Map<String, Integer> got = new HashMap<>();
        for (Message message : plivo.account().messages()) {
            got.merge(message.to() + " " + message.content().text(), 1, Integer::sum);
        }
        return got;
    }

    private boolean done() {
        return !Files.exists(folder.resolve("texts.csv"));
    }

    private List<String> failed() throws Exception {
        Path report = folder.resolve("failed/texts.csv");
        return Files.exists(report) ? Files.readAllLines(report) : List.of();
    }

    @ParameterizedTest
    @ValueSource(strings = { "MassSms.java", "mass-sms.yaml", "mass-sms.xml" })
    void eachLineIsSentAndWhatFailedIsReported(String file) throws Exception {
        plivo.person("+14152229999").hasAnInvalidNumber();
        sendsTexts(file);
        drop("+14152220001;One", "+14152220002<+14152229999;Two; and more", "+14152229999;Nobody", "nobody;Three",
                "+14152220004;", "+14152220005;Five");

        await().until(this::done);

        assertThat(got()).isEqualTo(Map.of("+14152220001 One", 1, "+14152220002 Two; and more", 1, "+14152220005 Five", 1));
        assertThat(failed()).hasSize(4);
        assertThat(failed().get(0)).isEqualTo("line 1: invalid: [+14152229999]");
        assertThat(failed().get(1)).startsWith("line 2: ").contains("400");
        assertThat(failed().get(2)).startsWith("line 3: ").contains("dst");
        assertThat(failed().get(3)).startsWith("line 4: ").contains("text");
    }

    @ParameterizedTest
    @ValueSource(strings = { "MassSms.java", "mass-sms.yaml", "mass-sms.xml" })
    void aLineWhoseOutcomeIsUnknownIsReportedAndNotSentAgain(String file) throws Exception {
        plivo.next(Fault.resetAfterActing());
        sendsTexts(file);
        drop("+14152220001;One", "+14152220002;Two");

        await().until(this::done);

        assertThat(got()).isEqualTo(Map.of("+14152220001 One", 1, "+14152220002 Two", 1));
        assertThat(failed()).singleElement().asString().startsWith("line 0: ").contains("may have happened");
    }

    @ParameterizedTest
    @ValueSource(strings = { "MassSms.java", "mass-sms.yaml", "mass-sms.xml" })
    void theFileGoesOnWhereItWasInterrupted(String file) throws Exception {
        sendsTexts(file);
        plivo.next(2, Fault.slow(Duration.ZERO));
        plivo.next(3, Fault.rateLimited(null));
        drop("+14152220001;One", "+14152220002;Two", "+14152220003;Three");

        await().until(this::done);

        assertThat(got()).isEqualTo(Map.of("+14152220001 One", 1, "+14152220002 Two", 1, "+14152220003 Three", 1));
        assertThat(plivo.requests()).hasSize(6);
        assertThat(failed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "MassSms.java", "mass-sms.yaml", "mass-sms.xml" })
    void wrongCredentialsAreNotTheFaultOfALine(String file) throws Exception {
        sendsTexts(file);
        plivo.next(2, Fault.status(401));
        drop("+14152220001;One");

        await().until(this::done);

        assertThat(got()).isEqualTo(Map.of("+14152220001 One", 1));
        assertThat(failed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "MassSms.java", "mass-sms.yaml", "mass-sms.xml" })
    void aLineThatACrashHasInterruptedIsReportedAndNotSent(String file) throws Exception {
        Files.write(folder.resolve("texts.csv"), List.of("+14152220001;One", "+14152220002;Two", "+14152220003;Three"));
        long written = Files.getLastModifiedTime(folder.resolve("texts.csv")).toMillis();
        Files.writeString(folder.resolve(".finished"), "texts.csv " + written + " 0\n");
        Files.writeString(folder.resolve(".begun"), "texts.csv " + written + " 0\ntexts.csv " + written + " 1\n");
        sendsTexts(file);

        await().until(this::done);

        assertThat(got()).isEqualTo(Map.of("+14152220003 Three", 1));
        assertThat(failed()).containsExactly("line 1: interrupted: look whether it was sent");
    }
}
