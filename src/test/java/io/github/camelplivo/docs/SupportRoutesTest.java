package io.github.camelplivo.docs;

import java.time.Duration;
import java.util.Map;

import io.github.camelplivo.simulator.Fault;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The Java of the guide for route authors, run. */
@ExtendWith(PlivoSimulatorExtension.class)
class SupportRoutesTest {

    private final PlivoSimulator plivo;
    private Stage stage;

    SupportRoutesTest(PlivoSimulator plivo) {
        this.plivo = plivo;
    }

    @BeforeEach
    void start() throws Exception {
        stage = new Stage(plivo);
        plivo.document("support.xml", "<Response><Conference>support</Conference></Response>");
        stage.with(new SupportRoutes());
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private Exchange transfer() {
        return stage.send("direct:transfer", null, Map.of("CamelPlivoCallUuid", stage.property("call.uuid")));
    }

    @Test
    void aTransferIsMade() {
        assertThat(transfer().getException()).isNull();

        assertThat(plivo.calls().get(0).aLeg().doing()).isEqualTo("waits in conference support");
    }

    @Test
    void aTransferOutOfTurnWaitsAsLongAsPlivoAsks() {
        plivo.next(Fault.rateLimited(Duration.ofSeconds(1)));
        long start = System.nanoTime();

        assertThat(transfer().getException()).isNull();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
        assertThat(plivo.requests()).extracting(RecordedRequest::status).containsExactly(429, 202);
    }

    @Test
    void aTransferThatIsRefusedIsPutAside() {
        plivo.next(Fault.status(404));

        Exchange exchange = transfer();

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.requests()).hasSize(1);
    }

    @Test
    void aTransferWithoutAnAnswerIsLookedUp() {
        plivo.next(Fault.resetAfterActing());

        Exchange exchange = transfer();

        assertThat(exchange.getMessage().getBody(Map.class).get("call_uuid")).isEqualTo(stage.property("call.uuid"));
        assertThat(plivo.requests()).extracting(RecordedRequest::method).containsExactly("POST", "GET");
    }

    @Test
    void aBeanIsABody() {
        assertThat(stage.send("direct:take-up", null, Map.of()).getException()).isNull();

        assertThat(plivo.talkingWith(Stage.CUSTOMER)).containsExactly("+14152225555");
    }
}
