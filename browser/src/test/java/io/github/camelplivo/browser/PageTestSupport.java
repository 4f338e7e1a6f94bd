package io.github.camelplivo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import io.github.camelplivo.simulator.PlivoSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser with the page of a simulator. */
@EnabledIf("io.github.camelplivo.browser.Browser#isThere")
abstract class PageTestSupport {

    static final String CUSTOMER = "+14152221111";
    static final String AGENT = "+14152223333";
    static final String OTHER = "+14152225555";
    static final String OFFICE = "+14150001111";

    static Browser browser;
    PlivoSimulator plivo;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        plivo = PlivoSimulator.start();
        browser.size(1440, 900);
        browser.scheme("light");
        browser.goTo(plivo.port());
    }

    @AfterEach
    void nothingElseWasAskedNorComplainedOf() {
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith("http://127.0.0.1:" + plivo.port() + "/"));
        plivo.close();
        // That the simulator is gone and that it refuses something is no fault of the page's.
        assertThat(browser.complaints()).noneMatch(line -> line.contains("SEVERE") && !line.contains("Failed to load resource"));
    }

    static String person(String number) {
        return ".calls .person[data-party='" + number + "']";
    }

    String document(String elements) {
        return plivo.document("document", "<Response>" + elements + "</Response>");
    }

    static PlivoSimulator again(int port) {
        while (true) {
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                free.setReuseAddress(true);
            } catch (IOException e) {
                continue;
            }
            try {
                return PlivoSimulator.start(port);
            } catch (UncheckedIOException e) {
                // Somebody was faster.
            }
        }
    }
}
