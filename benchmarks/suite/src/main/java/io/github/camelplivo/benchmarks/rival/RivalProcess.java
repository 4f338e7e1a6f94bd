package io.github.camelplivo.benchmarks.rival;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

import io.github.camelplivo.benchmarks.load.Load;
import io.github.camelplivo.benchmarks.process.Commands;
import io.github.camelplivo.benchmarks.process.Memory;
import org.apache.camel.impl.DefaultCamelContext;

/** One rival in a JVM of its own. */
public final class RivalProcess {

    private final Rival rival;
    private final Load load;

    private RivalProcess(Rival rival) {
        this.rival = rival;
        this.load = new Load(threads(), number -> {
            String said = rival.transfer(Plivo.call(number));
            if (!Plivo.ACCEPTED.equals(said)) {
                throw new IOException("Plivo said " + said);
            }
        });
    }

    /** As Camel makes them: virtual ones when it is told to. */
    private static ExecutorService threads() {
        return new DefaultCamelContext().getExecutorServiceManager().newCachedThreadPool(RivalProcess.class, "Load");
    }

    /** @param arguments which of the rivals, Plivo's base URL, and how many connections there may be */
    public static void main(String[] arguments) throws Exception {
        Rival rival = Rivals.valueOf(arguments[0]).make();
        rival.start(arguments[1], Integer.parseInt(arguments[2]));
        new RivalProcess(rival).serve();
    }

    private void serve() throws IOException {
        new Commands()
                .on("transfer", words -> Map.of("answer", rival.transfer(words.get(0))))
                .on("closed", words -> load.closed(number(words, 0), number(words, 1)))
                .on("count", words -> load.count(number(words, 0), number(words, 1)))
                .on("rate", words -> load.rate(number(words, 0), number(words, 1), number(words, 2)))
                .on("facts", words -> facts())
                .serve();
    }

    private static int number(List<String> words, int at) {
        return Integer.parseInt(words.get(at));
    }

    private Map<String, Object> facts() throws Exception {
        Map<String, Object> facts = new HashMap<>(rival.facts());
        facts.put("memory", Memory.ofThisProcess());
        return facts;
    }
}
