package io.github.camelplivo;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import ch.qos.logback.classic.Level;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a fallback document says to callers is not for the log, JMX and the console. */
class CallbackSecrecyIT extends CallbackTestSupport {

    private static final String NUMBER = "14157770000";

    @Test
    void theNumberInAFallbackDocumentThatIsAFileIsNotShown() throws Exception {
        try (LogWatch log = new LogWatch()) {
            List<String> shown = shown("resource:classpath:fallback.xml", log);

            assertThat(shown).hasSizeGreaterThan(50).noneMatch(line -> line.contains(NUMBER));
        }
        assertThat(callback("/plivo/fallback", call()).body()).contains(NUMBER);
    }

    @Test
    void aNumberThatIsWrittenIntoTheUriIsWarnedOf() throws Exception {
        try (LogWatch log = new LogWatch()) {
            List<String> shown = shown("RAW(<Response><Dial><Number>" + NUMBER + "</Number></Dial></Response>)", log);

            assertThat(shown).filteredOn(line -> line.contains(NUMBER)).isNotEmpty()
                    .allMatch(line -> line.contains("webhook:"));
            assertThat(log.from(PlivoCallbackEndpoint.class, Level.WARN)).singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage()).contains("fallbackDocument=resource:"));
            assertThat(log.text()).doesNotContain(NUMBER);
        }
    }

    /** All that an operator may see. */
    private List<String> shown(String fallback, LogWatch log) throws Exception {
        camel.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:plivo:callback?webhookComponentName=platform-http&webhookPath=/plivo/fallback"
                     + "&webhookAutoRegister=true&webhookExternalUrl=" + external
                     + "&fallbackDocument=" + fallback)
                        .routeId("fallback").throwException(new IllegalStateException());
            }
        });
        start("platform-http");
        List<String> shown = new ArrayList<>(overJmx());
        for (String id : List.of("plivo", "endpoint", "route", "consumer", "context", "health", "inflight")) {
            DevConsole console = camel.getCamelContext().getCamelContextExtension()
                    .getContextPlugin(DevConsoleRegistry.class).resolveById(id);
            if (console != null) {
                shown.addAll(console.call(DevConsole.MediaType.TEXT).toString().lines().toList());
            }
        }
        shown.addAll(log.text().lines().toList());
        return shown;
    }

    private List<String> overJmx() throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        List<String> all = new ArrayList<>();
        for (ObjectName bean : server.queryNames(
                new ObjectName("org.apache.camel:context=" + camel.getCamelContext().getManagementName() + ",*"), null)) {
            all.add(bean.toString());
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(bean).getAttributes()) {
                try {
                    all.add(bean + " " + attribute.getName() + "=" + server.getAttribute(bean, attribute.getName()));
                } catch (Exception e) {
                    // Not every attribute can be read at any time.
                }
            }
        }
        return all;
    }
}
