package io.github.camelplivo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.camelplivo.demo.Demo;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo's routes with an account from the environment, in a process of their own; the simulator stands in for Plivo.
 */
@ExtendWith(PlivoSimulatorExtension.class)
class LiveDemoIT {

    private static String run(int expectedExit, String token, String... properties) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path")));
        command.addAll(List.of(properties));
        command.add(Demo.class.getName());
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PLIVO_AUTH_ID", PlivoSimulator.AUTH_ID);
        process.environment().put("PLIVO_AUTH_TOKEN", token);
        Process java = process.start();
        // Nobody is at the console.
        java.getOutputStream().close();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(java.exitValue()).as(output).isEqualTo(expectedExit);
        return output;
    }

    private static String[] coldTransfer(PlivoSimulator plivo) {
        return new String[] {
                "-Dlive=cold-transfer", "-Dphlo.id=p", "-Dphlo.node=n", "-Dto=+14152225555", "-DtriggerSource=+14152223333",
                "-Dcamel.component.plivo.phlo-base-url=" + plivo.phloBaseUrl() };
    }

    @Test
    void placeATransferWithTheAccountOfTheEnvironment(PlivoSimulator plivo) throws Exception {
        plivo.multiPartyCall("p", "n").customer("+14152221111").agent("+14152223333");

        String output = run(0, PlivoSimulator.AUTH_TOKEN, coldTransfer(plivo));

        assertThat(output).contains("201 {api_id=");
        assertThat(plivo.talkingWith("+14152221111")).containsExactly("+14152225555");
    }

    @Test
    void failWhenPlivoRefuses(PlivoSimulator plivo) throws Exception {
        assertThat(run(1, "wrong", coldTransfer(plivo))).contains("PlivoUnauthorizedException: mpc was answered 401");
    }

    @Test
    void sayWhatIsMissing() throws Exception {
        assertThat(run(1, "any", "-Dlive=transfer")).contains("-Dlive=cold-transfer");
    }

    @Test
    void sayAllThatAnEveningNeeds() throws Exception {
        assertThat(run(1, "any", "-Dlive=evening", "-Dcaller=me")).contains("Nothing was called.", "public.url: ",
                "plivo.number: ", "caller: the number of a phone of yours, the caller's (what is set is none)", "agent: ")
                .doesNotContain("plivo.auth");
    }

    @Test
    void callNobodyInTheEveningWhenNobodySaysSo(PlivoSimulator plivo) throws Exception {
        int port = FreePort.next();

        String output = run(0, PlivoSimulator.AUTH_TOKEN, "-Dlive=evening", "-Dpublic.url=http://127.0.0.1:" + port,
                "-Dlocal.port=" + port, "-Dplivo.number=+14150001111", "-Dcaller=+14152221111", "-Dagent=+14152225555",
                "-Dcamel.component.plivo.base-url=" + plivo.baseUrl(), "-Dcamel.component.plivo.local-public-url=true");

        assertThat(output).contains("The agent declines", "| The same message comes twice | not tried |");
        assertThat(plivo.requests()).isEmpty();
    }
}
