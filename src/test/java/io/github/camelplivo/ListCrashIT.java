package io.github.camelplivo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** An application in a JVM of its own, killed in the middle of a list. */
@ExtendWith(PlivoSimulatorExtension.class)
class ListCrashIT {

    private static final int KILLS = 3;
    private static final int EACH_TIME = 25;

    @TempDir
    Path folder;

    @Test
    void whenItIsKilledNothingIsLostAndNothingIsDoubled(PlivoSimulator plivo) throws Exception {
        List<String> all = new ArrayList<>();
        for (int run = 0; run <= KILLS; run++) {
            Process application = start(plivo);
            try {
                if (run == 0) {
                    // What was there before the first poll is not new.
                    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> plivo.requests().size() > 1);
                }
                int before = all.size();
                for (int i = 0; i < EACH_TIME; i++) {
                    Call call = plivo.call("+14152221111", "+14150001111");
                    call.aLeg().hangUp();
                    all.add(call.uuid());
                }
                // In the middle of what it has found, and the last time when it has nothing left to do.
                int until = run < KILLS ? before + EACH_TIME / 2 : all.size();
                Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !application.isAlive() || logged() >= until);
                assertThat(application.isAlive()).as(Files.readString(folder.resolve("out"))).isTrue();
            } finally {
                application.destroyForcibly().waitFor();
            }
        }
        List<String> delivered = new JdbcTemplate(ListApplicationTestSupport.database(folder))
                .queryForList("select uuid from calls", String.class);
        assertThat(delivered).containsExactlyInAnyOrderElementsOf(all);
    }

    private Process start(PlivoSimulator plivo) throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ListApplicationTestSupport.class.getName(),
                plivo.baseUrl(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("out").toFile()))
                .start();
    }

    private long logged() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }
}
