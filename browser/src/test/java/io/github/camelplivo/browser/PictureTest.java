package io.github.camelplivo.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.github.camelplivo.simulator.PlivoSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.interactions.Actions;

/** Makes the picture of the documentation: {@code mvn test -Dtest=PictureTest -Dpicture=../docs/switchboard.png}. */
@EnabledIf("io.github.camelplivo.browser.Browser#isThere")
@EnabledIfSystemProperty(named = "picture", matches = ".+")
class PictureTest {

    private static final String OFFICE = "+14150001111";

    @Test
    void aMomentOfAWorkingDay() throws Exception {
        try (PlivoSimulator plivo = PlivoSimulator.start(); Browser browser = Browser.open()) {
            plivo.clock().pause();
            browser.size(1440, 810);
            browser.scheme("light");
            browser.goTo(plivo.port());
            browser.click("#open-scenarios");
            browser.press("#scenarios-dialog", "The demo's story");
            browser.awaitText(".calls", "PHLO support-line");
            plivo.clock().pause();
            plivo.person("+14152226666").answersAfter(Duration.ofSeconds(30));
            plivo.person("+14152229999").isBusy();
            plivo.dialIn("+14155550101", OFFICE, document(plivo, "ring", "<Dial><Number>+14152226666</Number></Dial>"));
            plivo.dialIn("+14155550102", OFFICE, document(plivo, "menu",
                    "<GetDigits action=\"http://127.0.0.1/\"><Speak>Press a key</Speak></GetDigits>"));
            plivo.call("+14155550103", OFFICE, "+14152224444");
            for (String party : new String[] { "+14155550104", "+14155550105", "+14155550106" }) {
                plivo.dialIn(party, OFFICE, document(plivo, "room", "<Conference>planning</Conference>"));
            }
            plivo.settle();
            plivo.clock().advance(Duration.ofSeconds(7));
            browser.awaitText(".calls", "private talk");
            browser.awaitText(".calls", "conference planning");
            browser.run("document.activeElement.blur()");
            new Actions(browser.driver()).moveToLocation(990, 800).perform();
            // What moves has come to rest.
            browser.run("document.getAnimations().forEach(it => { if (it.effect.getTiming().iterations !== Infinity) it.finish() })");
            Files.write(Path.of(System.getProperty("picture")), browser.driver().getScreenshotAs(OutputType.BYTES));
        }
    }

    private static String document(PlivoSimulator plivo, String name, String elements) {
        return plivo.document(name, "<Response>" + elements + "</Response>");
    }
}
