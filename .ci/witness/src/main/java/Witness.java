import io.github.camelplivo.simulator.PlivoSimulator;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plivo's place while an application is started: the simulator with the calls that it has when it runs alone. Prints a
 * line for whatever a script waits for: where it listens, the live call, and each group of parties who hear each other.
 */
public final class Witness {

    private Witness() {
    }

    public static void main(String[] args) throws InterruptedException {
        try (PlivoSimulator plivo = PlivoSimulator.start()) {
            String call = plivo.call("+14152221111", "+14150001111", "+14152223333").uuid();
            plivo.multiPartyCall("support-line", "front-desk").customer("+14152228888").agent("+14152223344");
            System.out.println("port " + plivo.port());
            System.out.println("call " + call);
            Set<String> printed = new HashSet<>();
            while (!Thread.interrupted()) {
                for (Set<String> group : plivo.conversations()) {
                    String line = "talking " + String.join(" ", new TreeSet<>(group)) + ".";
                    if (printed.add(line)) {
                        System.out.println(line);
                    }
                }
                Thread.sleep(100);
            }
        }
    }
}
