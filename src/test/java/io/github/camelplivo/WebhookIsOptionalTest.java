package io.github.camelplivo;

import java.util.concurrent.Callable;

import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.component.webhook.WebhookComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who takes no callbacks needs no camel-webhook; who does is told. */
class WebhookIsOptionalTest {

    /** Starts what sends, then asks for what would receive; returns what it was told. */
    public static final class SendsAndReceives implements Callable<String> {
        @Override
        public String call() throws Exception {
            try (DefaultCamelContext camel = new DefaultCamelContext()) {
                camel.start();
                camel.getEndpoint("plivo:call-transfer?authId=MAXXXXXXXXXXXXXXXXXX&authToken=secret").createProducer().start();
                camel.getEndpoint("plivo:callback?authId=MAXXXXXXXXXXXXXXXXXX&authToken=secret");
                return "nothing";
            } catch (ResolveEndpointFailedException e) {
                return e.getCause().getMessage();
            }
        }
    }

    @Test
    void withoutItOnlyCallbacksAreMissing() throws Exception {
        assertThat(ClassPathTestSupport.runWithout("camel-webhook", WebhookComponent.class, SendsAndReceives.class))
                .isEqualTo("plivo:callback needs camel-webhook: add it to the class path, and start the route from"
                           + " webhook:plivo:callback");
    }
}
