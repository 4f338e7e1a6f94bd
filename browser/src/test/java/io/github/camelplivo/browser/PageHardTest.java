package io.github.camelplivo.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens on the page while somebody is doing something else. */
class PageHardTest extends PageTestSupport {

    private void fetches(String name) {
        plivo.dialIn(CUSTOMER, OFFICE, plivo.document(name, "<Response><Wait/></Response>"));
    }

    @Test
    void theTapeIsThatOfTheSimulatorThatCameBack() {
        int port = plivo.port();
        fetches("before");
        browser.awaitText("#tape", "/documents/before");
        plivo.close();
        browser.awaitText("#connection", "Not connected");
        plivo = again(port);
        fetches("after");

        browser.awaitText("#connection", "Live");
        browser.awaitText("#tape", "/documents/after");
        browser.awaitNoText("#tape", "/documents/before");
    }

    @Test
    void thatItIsLiveIsSaidOnce() {
        browser.run("""
                window.said = 0;
                for (const status of document.querySelectorAll('[role=status]')) {
                  new MutationObserver((all) => { window.said += all.length; })
                    .observe(status, { childList: true, characterData: true, subtree: true });
                }
                """);
        for (int i = 0; i < 5; i++) {
            plivo.call("+1415222000" + i, OFFICE, "+1415333000" + i);
            browser.awaitText("#count", i + 1 + " · ");
        }
        assertThat(browser.run("return window.said")).isEqualTo(0L);
    }

    @Test
    void whoeverWasChosenHasTheFocusAgain() {
        plivo.person(AGENT).answersAfter(Duration.ofSeconds(5));
        browser.click("#people .person");
        browser.await("#selected:not([hidden])");
        browser.key(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.dataset.party")).isEqualTo(AGENT);

        plivo.person(AGENT).answers();
        plivo.call(CUSTOMER, OFFICE, AGENT);
        browser.click(person(AGENT));
        browser.press("#selected", "Hang up");
        browser.awaitText("#people", AGENT);
        browser.awaitText("#selected", "ended");
        browser.key(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.dataset.party")).isEqualTo(AGENT);
    }

    @Test
    void aClickMeansWhatStoodThereWhenTheButtonWasPressed() {
        plivo.call(CUSTOMER, OFFICE, AGENT);
        WebElement card = browser.await(person(CUSTOMER));
        new Actions(browser.driver()).moveToElement(card).clickAndHold().perform();
        plivo.calls().get(0).bLeg().orElseThrow().hangUp();
        sleep();
        new Actions(browser.driver()).release().perform();

        browser.awaitText("#selected", CUSTOMER);
        browser.awaitText("#quiet", "No calls");
    }

    @Test
    void whoHasTypedSeesWhatHasChanged() {
        plivo.call(CUSTOMER, OFFICE, AGENT);
        browser.click(person(AGENT));
        browser.type("#selected [name=after]", "1");
        plivo.calls().get(0).aLeg().hangUp();
        browser.awaitText("#selected .words", "ended");
        assertThat(browser.driver().findElements(By.cssSelector("#selected [name=after]"))).isNotEmpty();
        browser.click("#tab-tape");

        browser.awaitNoText("#selected", "Hang up");
    }

    @Test
    void whatIsCopiedReadsNoFileAndRunsNothing() throws Exception {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(plivo.baseUrl() + "/x"))
                .method("X'id", BodyPublishers.ofString("@/etc/passwd")).build(), BodyHandlers.discarding());
        browser.run("Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; } } })");
        browser.click("#tape li:first-child summary");
        browser.press("#tape li:first-child", "Copy as curl");

        browser.awaitText("#say", "Copied");
        assertThat((String) browser.run("return window.copied")).startsWith("curl -g -X 'X'\\''id' ")
                .contains(" --data-raw '@/etc/passwd' ");
    }

    /** Long enough for the page to be drawn. */
    private static void sleep() {
        browser.driver().executeAsyncScript("setTimeout(arguments[0], 500)");
    }
}
