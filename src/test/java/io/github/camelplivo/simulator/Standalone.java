package io.github.camelplivo.simulator;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs the simulator on its own, for a route that is being written: prints how to reach it, and what happens in it. */
public final class Standalone {

    private static final long LOOK_EVERY_MILLIS = 500;

    private Standalone() {
    }

    /** @param arguments none; the port is the system property {@code port}, or 8089 */
    public static void main(String[] arguments) throws InterruptedException {
        PlivoSimulator plivo = PlivoSimulator.start(Integer.getInteger("port", 8089));
        Call call = plivo.call("+14152221111", "+14150001111", "+14152223333");
        plivo.multiPartyCall("support-line", "front-desk").customer("+14152228888").agent("+14152223344");
        System.out.printf("""

                A Plivo of your own until you press Ctrl-C. For your application.properties:

                  camel.component.plivo.auth-id = %s
                  camel.component.plivo.auth-token = %s
                  camel.component.plivo.base-url = %s
                  camel.component.plivo.phlo-base-url = %s

                A live call with the UUID %s,
                and a multi-party call in the PHLO support-line, node front-desk:
                """, PlivoSimulator.AUTH_ID, PlivoSimulator.AUTH_TOKEN, plivo.baseUrl(), plivo.phloBaseUrl(), call.uuid());
        Runtime.getRuntime().addShutdownHook(new Thread(plivo::close));
        watch(plivo, new CountDownLatch(1));
    }

    private static void watch(PlivoSimulator plivo, CountDownLatch never) throws InterruptedException {
        String before = "";
        int requests = 0;
        do {
            for (; requests < plivo.requests().size(); requests++) {
                System.out.printf("%n-> %s%n", plivo.requests().get(requests));
            }
            String now = plivo.picture();
            if (!now.equals(before)) {
                System.out.println();
                now.lines().forEach(line -> System.out.println("  " + line));
                before = now;
            }
        } while (!never.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }
}
