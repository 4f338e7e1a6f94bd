package io.github.camelplivo.demo.evening;

import java.util.HashMap;
import java.util.Map;

import io.github.camelplivo.FreePort;
import io.github.camelplivo.simulator.Assumption;
import io.github.camelplivo.simulator.Assumptions;
import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.SeenDial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/** The simulator stands in for Plivo, and a scripted person for the one with two phones. */
@ExtendWith(PlivoSimulatorExtension.class)
class EveningIT {

    private static final String NUMBER = "+14150001111";
    private static final String CALLER = "+14152221111";
    private static final String AGENT = "+14152225555";
    private static final String UUID = "[\\s\\S]*[0-9a-f]{8}-[0-9a-f]{4}-[\\s\\S]*";

    private static EveningSettings settings(PlivoSimulator plivo, String token) {
        int port = FreePort.next();
        Map<String, String> properties = new HashMap<>(
                Map.of("public.url", "http://127.0.0.1:" + port, "local.port", "" + port,
                        "plivo.number", NUMBER, "caller", CALLER, "agent", AGENT, "ring.seconds", "3", "patience.seconds", "2",
                        "records.seconds", "10"));
        properties.put("camel.component.plivo.base-url", plivo.baseUrl());
        properties.put("camel.component.plivo.local-public-url", "true");
        properties.put("camel.component.plivo.fetch-timeout", "4s");
        return EveningSettings.of(Map.of("PLIVO_AUTH_ID", PlivoSimulator.AUTH_ID, "PLIVO_AUTH_TOKEN", token), properties);
    }

    private static ScriptedTerminalTestSupport evening(PlivoSimulator plivo) throws Exception {
        plivo.person(Calls.NOBODY).cannotBeDialled();
        plivo.ring(ofSeconds(120));
        EveningSettings settings = settings(plivo, PlivoSimulator.AUTH_TOKEN);
        ScriptedTerminalTestSupport terminal = new ScriptedTerminalTestSupport(plivo, settings, asked -> false);
        Evening.run(settings, terminal);
        return terminal;
    }

    @Test
    void itAnswersWhatIsLikely(PlivoSimulator plivo) throws Exception {
        ScriptedTerminalTestSupport terminal = evening(plivo);

        assertThat(terminal.cell("The agent declines")).startsWith("REJECTED, as expected, known by report");
        assertThat(terminal.cell("Which hangup cause code")).matches("\\d{4}, taken for REJECTED");
        assertThat(terminal.cell("An address")).startsWith("UNREACHABLE, as expected");
        assertThat(terminal.cell("Is `callbackUrl` told of a leg")).isEqualTo("no; `action` was asked");
        assertThat(terminal.cell("The document is lost once")).startsWith("REJECTED, as expected");
        assertThat(terminal.cell("Is the document")).matches("yes, after \\d+\\.\\d s, and the call goes on");
        assertThat(terminal.cell("The caller leaves")).startsWith("CALLER_GONE, as expected, known by");
        assertThat(terminal.cell("Is `action` asked")).isEqualTo("yes, with the status cancel");
        assertThat(terminal.cell("The agent picks up")).isEqualTo("ANSWERED, as expected, known by report");
        assertThat(terminal.cell("Is `connected`")).matches("yes, after \\d+ ms");
        assertThat(terminal.cell("When can the record")).matches("[0-2]\\.\\d s after its end, or earlier");
        assertThat(terminal.cell("Does the record")).isEqualTo("yes, and `call-list?parentCallUuid=…` finds it");
        assertThat(terminal.cell("Reports are lost")).isEqualTo("ANSWERED, as expected, known by report");
        assertThat(terminal.cell("Is a report")).matches("yes, after \\d+\\.\\d s");
        assertThat(terminal.cell("The same message")).isEqualTo("ANSWERED, as expected, known by report");
        assertThat(terminal.cell("Does it ring once")).isEqualTo("yes");
        assertThat(terminal.cell("Does the signature hold on `callbackUrl`")).startsWith("yes, of ");
        assertThat(terminal.cell("Does the signature hold on `action`")).startsWith("yes, of ");
        assertNobodyIsNamed(terminal);
        assertNobodyElseIsCalled(plivo);
    }

    @Test
    void itAnswersTheContrary(PlivoSimulator plivo) throws Exception {
        plivo.assume(Assumptions.LIKELY.without(Assumption.CONNECTED_IS_TOLD).without(Assumption.ACTION_WHEN_CALLER_LEAVES)
                .without(Assumption.DIAL_REPORTS_ARE_RETRIED).without(Assumption.TRANSFERS_ARE_RETRIED)
                .with(Assumption.HANGUP_WITHOUT_LEG_IS_TOLD).withRecordDelay(ofSeconds(4)));

        ScriptedTerminalTestSupport terminal = evening(plivo);

        assertThat(terminal.cell("Is `callbackUrl` told of a leg")).isEqualTo("yes; `action` was asked");
        assertThat(terminal.cell("The document is lost once")).contains("REJECTED was expected");
        assertThat(terminal.cell("Is the document")).isEqualTo("no, and the call is over");
        assertThat(terminal.cell("The caller leaves")).startsWith("CALLER_GONE, as expected, known by record");
        assertThat(terminal.cell("Is `action` asked")).isEqualTo("no");
        assertThat(terminal.cell("The agent picks up")).isEqualTo("ANSWERED, as expected, known by report");
        assertThat(terminal.cell("Is `connected`")).isEqualTo("no");
        assertThat(terminal.cell("When can the record")).matches("[3-9]\\.\\d s after its end, or earlier");
        assertThat(terminal.cell("Reports are lost")).isEqualTo("ANSWERED, as expected, known by live");
        assertThat(terminal.cell("Is a report")).isEqualTo("no");
        assertNobodyIsNamed(terminal);
        assertNobodyElseIsCalled(plivo);
    }

    private static void assertNobodyIsNamed(ScriptedTerminalTestSupport terminal) {
        assertThat(String.join("\n", terminal.lines())).doesNotContain(NUMBER.substring(1), CALLER.substring(1),
                AGENT.substring(1), PlivoSimulator.AUTH_TOKEN, PlivoSimulator.AUTH_ID).doesNotMatch(UUID);
    }

    private static void assertNobodyElseIsCalled(PlivoSimulator plivo) {
        assertThat(plivo.calls()).extracting(Call::to).containsOnly(CALLER);
        assertThat(plivo.calls()).flatExtracting(Call::dials).flatExtracting(SeenDial::destinations)
                .containsOnly(AGENT, Calls.NOBODY);
        assertThat(plivo.calls()).noneMatch(Call::live);
    }

    @Test
    void whatIsSkippedIsNotTried(PlivoSimulator plivo) throws Exception {
        EveningSettings settings = settings(plivo, PlivoSimulator.AUTH_TOKEN);
        ScriptedTerminalTestSupport terminal = new ScriptedTerminalTestSupport(plivo, settings, asked -> true);

        Evening.run(settings, terminal);

        assertThat(terminal.lines()).filteredOn(line -> line.startsWith("| ")).hasSize(19).filteredOn(
                line -> !line.endsWith("| not tried |"))
                .allMatch(line -> line.startsWith("| Tried, asked ") || line.endsWith("| cannot be said: nothing came |"));
        assertThat(plivo.requests()).isEmpty();
    }

    @Test
    void aCallThatIsRefusedIsToldWithItsReason(PlivoSimulator plivo) throws Exception {
        EveningSettings settings = settings(plivo, "wrong");
        ScriptedTerminalTestSupport terminal = new ScriptedTerminalTestSupport(
                plivo, settings, asked -> !asked.contains("The agent declines"));

        Evening.run(settings, terminal);

        assertThat(terminal.lines()).anyMatch(line -> line.contains("PlivoUnauthorizedException: call-make was answered 401"));
        assertThat(terminal.cell("The agent declines")).isEqualTo("not tried");
        assertThat(plivo.calls()).isEmpty();
    }
}
