package io.github.camelplivo.simulator;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs the simulator on its own, for a route that is being written: prints how to reach it and how to act in it, and
 * then what happens, a line each.
 *
 * <p>
 * Arguments {@code name=value}, or system properties of these names:
 * <ul>
 * <li>{@code port}: where it listens, 8089 by default;
 * <li>{@code host}: on which address, loopback by default; on any other, whoever reaches it may act;
 * <li>{@code server.port}: where your own HTTP server listens, 8080 by default; it stands in the settings to paste;
 * <li>{@code nobody-answers}: numbers, joined by commas, at which nobody picks up;
 * <li>{@code ring}: how long these ring before the network gives up, 60s by default; a Dial's timeout may end it
 * before;
 * <li>{@code person}: what people do when it rings, such as {@code +14152225555,does=answers,after=5} or
 * {@code +14152225555,does=busy}, joined by semicolons;
 * <li>{@code clock}: {@code paused} for one that stands until it is told to move;
 * <li>{@code fault}: what the first requests meet, such as {@code status,status=503,times=2} or {@code rate_limited}.
 * </ul>
 */
public final class Standalone {

    static final String CALLER = "+14152221111";
    static final String AGENT = "+14152223333";
    static final String SECOND_CALLER = "+14152227777";
    static final String OFFICE = "+14150001111";
    static final String PHLO = "support-line";
    static final String NODE = "front-desk";
    static final String CUSTOMER = "+14152228888";
    static final String MEMBER = "+14152223344";
    static final String OTHER = "+14152225555";

    private static final long LOOK_EVERY_MILLIS = 200;

    private Standalone() {
    }

    /** @param arguments {@code name=value}, for which see above */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            if (List.of(arguments).contains("--help")) {
                System.out.println(StandaloneOptions.USAGE);
                return;
            }
            StandaloneOptions options = StandaloneOptions.of(arguments, System.getProperties());
            PlivoSimulator plivo = open(options);
            Runtime.getRuntime().addShutdownHook(new Thread(plivo::close));
            System.out.println(greeting(plivo, options));
            if (new Door(options.host(), options.port()).isOpen()) {
                System.err.println("WARNING: whoever reaches " + options.host() + ":" + plivo.port()
                                   + " may see all of it and act. Without host= it is this machine only.");
            }
            watch(plivo, System.out, new CountDownLatch(1));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Starts it with what its greeting tells of.
     *
     * @throws IllegalArgumentException when its port is taken
     */
    static PlivoSimulator open(StandaloneOptions options) {
        PlivoSimulator plivo = start(options);
        options.neverAnswers().forEach(plivo::neverAnswers);
        options.people().forEach(form -> form.tell(plivo));
        options.faults().forEach(form -> plivo.next(form.times(), form.fault()));
        String chosen = plivo.document("chosen", "<Response><Speak>Thank you</Speak></Response>");
        String menu = plivo.document("menu", "<Response><GetDigits action=\"" + chosen
                                             + "\"><Speak>Press a key</Speak></GetDigits></Response>");
        plivo.call(CALLER, OFFICE, AGENT);
        plivo.dialIn(SECOND_CALLER, OFFICE, menu);
        plivo.multiPartyCall(PHLO, NODE).customer(CUSTOMER).agent(MEMBER);
        plivo.settle();
        if (options.paused()) {
            plivo.clock().pause();
        }
        return plivo;
    }

    private static PlivoSimulator start(StandaloneOptions options) {
        int port = options.port();
        try {
            return PlivoSimulator.start(new Door(options.host(), port), options.ring());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BindException) {
                throw new IllegalArgumentException(
                        "Port " + port + " is in use: stop what uses it, or choose another with port=" + (port + 1)
                                                   + " (with Maven: -Dport=" + (port + 1) + ")",
                        e);
            }
            throw e;
        }
    }

    static String greeting(PlivoSimulator plivo, StandaloneOptions options) {
        String control = "http://127.0.0.1:" + plivo.port() + ControlApi.ROOT;
        String post = "curl -H 'Content-Type: application/json' -d ";
        Call call = plivo.calls().get(0);
        Call menu = plivo.calls().get(1);
        return String.join("\n",
                "",
                "Open http://" + place(options) + ":" + plivo.port() + " and see the calls move.",
                "",
                "A Plivo of your own until you press Ctrl-C. For your application.properties:",
                "",
                settings(plivo, options),
                "",
                "There are",
                "  call " + call.uuid() + ": " + CALLER + " talks with " + AGENT,
                "  call " + menu.uuid() + ": " + SECOND_CALLER + " is asked to press a key",
                "  PHLO " + PHLO + ", node " + NODE + ": customer " + CUSTOMER + " talks with agent " + MEMBER,
                "",
                "To act, in another terminal:",
                "  " + post + "'{\"from\": \"" + CUSTOMER + "\", \"to\": \"" + OFFICE + "\", \"answer_url\": \""
                                                + "http://127.0.0.1:" + plivo.port() + "/documents/menu\"}' " + control
                                                + "calls",
                "  " + post + "'{\"digits\": \"1\"}' " + control + "calls/" + menu.uuid() + "/digits",
                "  " + post + "'{\"answers\": false}' " + control + "parties/" + OTHER,
                "  " + post + "'{\"does\": \"answers\", \"after\": 5}' " + control + "parties/" + AGENT,
                "  " + post + "'{\"outcome\": \"delivered\", \"after\": 5}' " + control + "parties/" + AGENT + "/reception",
                "  curl " + control + "messages",
                "  " + post + "'{}' " + control + "clock/pause",
                "  " + post + "'{\"seconds\": 5}' " + control + "clock/advance",
                "  " + post + "'{\"fault\": \"rate_limited\", \"times\": 2}' " + control + "faults",
                "  " + post + "'{}' " + control + "calls/" + call.uuid() + "/hangup",
                "  curl " + control + "log",
                "and all that can be asked for:",
                "  curl " + control,
                "");
    }

    private static String place(StandaloneOptions options) {
        String name = new Door(options.host(), options.port()).name();
        return name.equals("127.0.0.1") ? "localhost" : name;
    }

    /** What a Camel application sets to have this for its Plivo. */
    static String settings(PlivoSimulator plivo, StandaloneOptions options) {
        String server = "http://127.0.0.1:" + options.serverPort();
        return String.join("\n",
                "  camel.component.plivo.auth-id = " + PlivoSimulator.AUTH_ID,
                "  camel.component.plivo.auth-token = " + PlivoSimulator.AUTH_TOKEN,
                "  camel.component.plivo.base-url = " + plivo.baseUrl(),
                "  camel.component.plivo.phlo-base-url = " + plivo.phloBaseUrl(),
                "  camel.component.plivo.lookup-base-url = " + plivo.lookupBaseUrl(),
                "  camel.component.plivo.stats-base-url = " + plivo.statsBaseUrl(),
                "  phlo.id = " + PHLO,
                "  phlo.node = " + NODE,
                "  support.number = " + OFFICE,
                "  # With camel-platform-http-main among the dependencies, for documents and callbacks:",
                "  camel.server.enabled = true",
                "  camel.server.port = " + options.serverPort(),
                "  camel.component.plivo.public-url = " + server,
                "  camel.component.plivo.local-public-url = true",
                "  external.url = " + server);
    }

    private static void watch(PlivoSimulator plivo, PrintStream out, CountDownLatch never) throws InterruptedException {
        Tape tape = new Tape(plivo, out);
        do {
            tape.printNew();
        } while (!never.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }
}
