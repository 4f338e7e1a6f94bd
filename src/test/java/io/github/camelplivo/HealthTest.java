package io.github.camelplivo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.github.camelplivo.RecordedWire.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheck.State;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The readiness of an account, as Camel's health registry has it. */
@Tag("portable")
class HealthTest extends WireTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        HealthCheckRegistry registry = HealthCheckRegistry.get(context);
        HealthCheckRepository producers = HealthCheckHelper.getHealthCheckRepository(context, "producers");
        producers.setEnabled(true);
        registry.register(producers);
        return context;
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer").routeId("transfer").to("plivo:call-transfer");
                from("direct:read").routeId("read").to("plivo:call-get").to("plivo:account-get");
            }
        };
    }

    private List<HealthCheck.Result> readiness() {
        return HealthCheckHelper.invokeReadiness(context, "full").stream()
                .filter(result -> result.getCheck().getId().contains("plivo")).toList();
    }

    static Stream<Arguments> answers() {
        return Stream.of(arguments(Reply.json(200, "{\"auth_id\":\"MA\"}"), State.UP),
                arguments(Reply.json(401, ""), State.DOWN), arguments(Reply.json(403, "{}"), State.UP),
                arguments(Reply.json(404, "{}"), State.UP), arguments(Reply.json(429, "{}"), State.UP),
                arguments(Reply.json(500, "{}"), State.DOWN), arguments(Reply.bytes("").thenReset(), State.DOWN));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAccountIsReadyWhenPlivoAnswersAndTakesItsCredentials(Reply reply, State state) {
        wire.answers(reply);

        List<HealthCheck.Result> results = readiness();

        assertThat(results).hasSize(1).allSatisfy(result -> {
            assertThat(result.getState()).isEqualTo(state);
            assertThat(result.getCheck().getId()).isEqualTo("producer:plivo-MA…XXXX");
            assertThat(result.getDetails().toString() + result.getMessage() + result.getError()).doesNotContain(AUTH_TOKEN);
            assertThat(result.getDetails()).containsEntry("base.url", wire.url() + "/api/v1").containsKey("checked.at");
        });
        assertThat(wire.onlyRequest().line()).isEqualTo("GET /api/v1/Account/" + AUTH_ID + "/ HTTP/1.1");
    }

    @Test
    void isDownWhenPlivoIsAway() {
        String nowhere = "http://127.0.0.1:" + FreePort.next();
        context.addComponent("away", plivo(nowhere));
        send("away:call-get?callUuid=u", null);

        assertThat(readiness()).filteredOn(result -> result.getDetails().get("base.url").equals(nowhere + "/api/v1"))
                .hasSize(1).allSatisfy(result -> {
                    assertThat(result.getState()).isEqualTo(State.DOWN);
                    assertThat(result.getMessage())
                            .hasValueSatisfying(text -> assertThat(text).contains("could not be sent"));
                });
    }

    @ParameterizedTest
    @CsvSource({ "401, DOWN", "500, DOWN", "404, UP" })
    void afterAFailedRequestWhatWasGoodIsLookedAtAgain(int status, State state) {
        wire.answers(Reply.json(200, "{}"));
        assertThat(readiness()).allMatch(result -> result.getState() == State.UP);

        wire.answers(Reply.json(status, "{}"));
        send("direct:transfer", Map.of("call_uuid", "u", "aleg_url", "https://x.example"));

        assertThat(readiness()).hasSize(1).allMatch(result -> result.getState() == state);
        assertThat(wire.requests()).hasSize(3);
    }

    @Test
    void whatIsKnownIsNotAskedAgainSoon() {
        wire.answers(Reply.json(200, "{}"));
        for (int i = 0; i < 50; i++) {
            assertThat(readiness()).hasSize(1);
        }

        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void livenessDoesNotDependOnPlivo() {
        HealthCheckHelper.invokeLiveness(context);

        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void eachAccountHasOneCheckWhileItHasProducers() throws Exception {
        wire.answers(Reply.json(200, "{}"));
        RouteBuilder.addRoutes(context, builder -> builder.from("direct:other").routeId("other")
                .to("plivo:call-get?authId=SAXXXXXXXXXXXXXXABCD&authToken=another"));
        assertThat(readiness()).extracting(result -> result.getCheck().getId())
                .containsExactlyInAnyOrder("producer:plivo-MA…XXXX", "producer:plivo-SA…ABCD");

        context.getRouteController().stopRoute("other");
        context.getRouteController().stopRoute("read");
        assertThat(readiness()).extracting(result -> result.getCheck().getId()).containsExactly("producer:plivo-MA…XXXX");

        context.getRouteController().stopRoute("transfer");
        assertThat(readiness()).isEmpty();

        context.getRouteController().startRoute("transfer");
        assertThat(readiness()).hasSize(1);
    }

    /** Routes that start before and after a change have the same account. */
    @Test
    void anAccountWhoseTokenChangesHasOneCheckWithTheTokenInUse() throws Exception {
        AtomicReference<String> vault = new AtomicReference<>("one");
        PlivoComponent told = plivo(wire.url());
        told.getConfiguration().setAuthId("MAXXXXXXXXXXXXXXWXYZ");
        told.getConfiguration().setAuthToken(null);
        told.setCredentials(authId -> vault.get());
        context.addComponent("told", told);
        wire.answers(Reply.json(200, "{}"));
        RouteBuilder.addRoutes(context, builder -> builder.from("direct:before").to("told:call-get?callUuid=u"));

        vault.set("two");
        RouteBuilder.addRoutes(context, builder -> builder.from("direct:after").to("told:call-list"));

        assertThat(readiness()).extracting(result -> result.getCheck().getId()).filteredOn(id -> id.endsWith("WXYZ"))
                .hasSize(1);
        assertThat(wire.requests()).filteredOn(request -> request.line().contains("/Account/MAXXXXXXXXXXXXXXWXYZ/ "))
                .singleElement().satisfies(request -> assertThat(request.credentials()).isEqualTo("MAXXXXXXXXXXXXXXWXYZ:two"));
    }

    @Test
    void aComponentCanDoWithout() throws Exception {
        PlivoComponent without = plivo(wire.url());
        without.setHealthCheckProducerEnabled(false);
        without.getConfiguration().setAuthId("MAXXXXXXXXXXXXXXWXYZ");
        context.addComponent("without", without);
        wire.answers(Reply.json(200, "{}"));
        template.sendBody("without:call-get?callUuid=u", null);

        assertThat(readiness()).anySatisfy(result -> {
            assertThat(result.getCheck().getId()).isEqualTo("producer:plivo-MA…WXYZ");
            assertThat(result.getCheck().isEnabled()).isFalse();
            assertThat(result.getState()).isEqualTo(State.UNKNOWN);
        });
    }
}
