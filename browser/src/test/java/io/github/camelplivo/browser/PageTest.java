package io.github.camelplivo.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The page on which one sees the calls move, in a browser. */
class PageTest extends PageTestSupport {

    @Test
    void aTransferIsSeen() {
        browser.run("""
                window.moves = 0;
                const animate = Element.prototype.animate;
                Element.prototype.animate = function (...how) { window.moves++; return animate.apply(this, how); };
                """);
        browser.click("#open-scenarios");
        browser.press("#scenarios-dialog", "Nobody answers");
        plivo.clock().pause();
        browser.awaitText(person(CUSTOMER), "talks with " + AGENT);

        browser.click("#step");
        browser.awaitText(person(OTHER), "rings");
        browser.awaitText("#people", AGENT);
        browser.click("#step");
        browser.awaitText(person(CUSTOMER), "https://example.com/wait.mp3");
        browser.click("#step");
        browser.click("#step");
        browser.awaitText(person("+14152227777"), "talks with " + CUSTOMER);
        assertThat((Long) browser.run("return window.moves")).isGreaterThanOrEqualTo(3);
        browser.awaitText("#moves", "+1415");

        browser.click("#tab-transfers");
        browser.awaitText("#transfers li:nth-child(2)", "Ring Timeout Reached");
        assertThat(browser.run("return [...document.querySelectorAll('#transfers > li:nth-child(2) .dot')]"
                               + ".map(dot => getComputedStyle(dot).backgroundColor === getComputedStyle(dot).borderTopColor).join()"))
                .isEqualTo("true,true,true,false,true");
        browser.awaitText("#transfers li:first-child", "answered by +14152227777");
        browser.press("#transfers li:first-child", "Its document");
        browser.awaitText("#tape", "+14152227777");
    }

    @Test
    void theStoryOfTheDemoPlaysByItself() {
        browser.click("#open-scenarios");
        browser.press("#scenarios-dialog", "The demo's story");

        browser.awaitText(person(CUSTOMER), "is in the call");
        for (int i = 0; i < 4; i++) {
            browser.click("#ahead");
        }
        browser.awaitText(person(OTHER), "talks with " + CUSTOMER);
        browser.awaitText("#tape .status", "201");
        browser.awaitText("#tape .status", "202");
    }

    @Test
    void aLineOfTheTapeAndWhatItIsAboutAreLinkedBothWays() {
        plivo.dialIn(CUSTOMER, OFFICE, document("<Wait/>"));
        plivo.settle();
        plivo.dialIn(OTHER, OFFICE, document("<Wait/>"));
        browser.awaitText("#tape li:nth-child(2)", "/documents/document");

        browser.click("#tape li:nth-child(2) summary");
        browser.await(".person.marked[data-party='" + OTHER + "']");
        browser.awaitText("#tape .whole", "signature V3 valid");
        browser.click(person(CUSTOMER));
        browser.press("#selected", "Only its requests");
        browser.awaitText("#filter", "Only " + CUSTOMER);
        assertThat(browser.text("#tape").split("/documents/document")).hasSize(2);
        browser.press("#filter", "Show all");
        browser.awaitText("#tape li:nth-child(2)", "/documents/document");
    }

    @Test
    void aLineIsCopiedAsCurlWithoutCredentials() {
        obey(plivo.call(CUSTOMER, OFFICE));
        browser.run("Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; } } })");
        browser.click("#tape li:first-child summary");
        assertThat((String) browser.run("return document.querySelector('#tape .whole pre:nth-of-type(2)').textContent"))
                .startsWith("{\n  \"");
        browser.press("#tape li:first-child", "Copy as curl");

        browser.awaitText("#say", "Copied");
        assertThat((String) browser.run("return window.copied"))
                .startsWith("curl -g -X POST -u \"$PLIVO_AUTH_ID:$PLIVO_AUTH_TOKEN\" -H 'Content-Type: application/json' --data-raw '{")
                .endsWith("/Call/" + plivo.calls().get(0).uuid() + "/'").doesNotContain("Basic", PlivoSimulator.AUTH_TOKEN);
    }

    /** Asks Plivo to transfer the call. */
    private void obey(Call call) {
        request("/Call/" + call.uuid() + "/", "{\"legs\": \"aleg\", \"aleg_url\": \"" + document("<Wait/>") + "\"}");
    }

    private void request(String path, String json) {
        String credentials = PlivoSimulator.AUTH_ID + ":" + PlivoSimulator.AUTH_TOKEN;
        HttpClient.newHttpClient().sendAsync(HttpRequest
                .newBuilder(URI.create(plivo.baseUrl() + "/Account/" + PlivoSimulator.AUTH_ID + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.discarding()).join();
    }

    @Test
    void itGoesOnWhenTheSimulatorComesBack() {
        int port = plivo.port();
        plivo.call(CUSTOMER, OFFICE, AGENT);
        browser.awaitText(person(AGENT), "talks");
        plivo.close();
        browser.awaitText("#connection", "Not connected");

        plivo = again(port);
        plivo.call(OTHER, OFFICE, AGENT);
        browser.awaitText("#connection", "Live");
        browser.awaitText(person(AGENT), "talks with " + OTHER);
        browser.awaitNoText(".calls", CUSTOMER);
    }

    @Test
    void aResetLeavesNothing() {
        plivo.dialIn(CUSTOMER, OFFICE, document("<Wait/>"));
        browser.awaitText(person(CUSTOMER), "waits");
        plivo.reset();

        browser.awaitText("#quiet", "No calls");
        browser.awaitNoText("#tape", "/documents");
        browser.awaitNoText("#people", CUSTOMER);
    }

    @Test
    void aCallThatIsQueuedIsSeen() {
        plivo.holdQueue(true);
        request("/Call/", "{\"from\": \"" + OFFICE + "\", \"to\": \"" + AGENT + "\", \"answer_url\": \"" + document("<Wait/>") + "\"}");
        browser.awaitText(person(AGENT), "is to be called");
        plivo.holdQueue(false);
        browser.awaitText(person(AGENT), "waits");
    }

    @Test
    void twoHundredCallsAreSeen() {
        for (int i = 0; i < 200; i++) {
            plivo.call("+1415500%04d".formatted(i), OFFICE, "+1415600%04d".formatted(i));
        }
        browser.awaitText("#count", "200 · 400 people · 400 talking");
        assertThat(browser.run("return document.querySelectorAll('.card').length")).isEqualTo(200L);
        plivo.calls().get(77).aLeg().hangUp();
        browser.awaitText("#count", "199 · 398 people");
    }

    @Test
    void keysAreEnough() {
        browser.run("document.body.focus()");
        browser.tabTo("#open-call");
        browser.key(Keys.ENTER);
        browser.tabTo("#call-dialog [name=connected_to]");
        browser.key(AGENT);
        browser.key(Keys.ENTER);
        browser.awaitText(person(AGENT), "talks");
        browser.tabTo(person(AGENT));
        browser.key(Keys.ENTER);
        browser.tabTo("#selected .actions button");
        browser.key(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.dataset.party")).isEqualTo(AGENT);
        browser.tabTo("#tab-tape");
        browser.key(Keys.ARROW_RIGHT);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("tab-transfers");
        browser.await("#transfers-panel:not([hidden])");
    }

    @ParameterizedTest
    @CsvSource({ "light, 1440, 900", "dark, 1440, 900", "light, 360, 740", "dark, 360, 740", "light, 3840, 2160" })
    void itSuitsOtherEyesAndHands(String scheme, int width, int height) {
        browser.size(width, height);
        browser.scheme(scheme);
        plivo.multiPartyCall("support", "desk").customer(CUSTOMER).agent(AGENT);
        plivo.person(OTHER).neverAnswers();
        plivo.dialIn("+14152228888", OFFICE, document("<Dial><Number>" + OTHER + "</Number></Dial>"));
        browser.awaitText(person(OTHER), "rings");
        browser.click(person(OTHER));
        browser.click("#tape summary");
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        browser.click("#tab-transfers");
        for (String dialog : List.of("call", "scenarios", "weather")) {
            browser.click("#open-" + dialog);
            browser.await("#" + dialog + "-dialog[open]");
            assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).isEmpty();
            browser.press("#" + dialog + "-dialog", "Close");
        }
    }

    @Test
    void whatStrangersSayIsTextOnly() {
        String name = "<img src=x onerror=alert(1)>\u202egnp.exe\u0000 \ud83d\ude00 \"'&lt;" + "y".repeat(10_000);
        Call call = plivo.call(name, OFFICE, AGENT);
        plivo.dialIn(CUSTOMER, OFFICE, document("<Speak>&lt;script&gt;alert(2)&lt;/script&gt; " + "z".repeat(10_000) + "</Speak>"));
        browser.awaitText(".calls", "<img src=x onerror=alert(1)>");
        browser.awaitText(".calls", "<script>alert(2)");
        browser.click(person(CUSTOMER));
        browser.click("#tape summary");

        assertThat(browser.run("return document.querySelectorAll('main img, main script, [onerror]').length")).isEqualTo(0L);
        assertThat(browser.text("body")).doesNotContain("\u202e").hasSizeLessThan(20_000);
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(call.live()).isTrue();
    }

    @Test
    void noTokenIsShown() {
        plivo.dialIn(CUSTOMER, OFFICE, plivo.document("eyJhbGciOiJkaXIi" + "x".repeat(300) + "Zk9", "<Response><Wait/></Response>"));
        browser.awaitText("#tape", "/documents/");
        browser.click("#tape summary");

        assertThat((String) browser.run("return document.documentElement.outerHTML"))
                .doesNotContain("xxxxxxxxxxxxxxxxxxxx").doesNotContain(PlivoSimulator.AUTH_TOKEN);
    }
}
