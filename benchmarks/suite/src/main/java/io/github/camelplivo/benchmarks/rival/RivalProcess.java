package io.github.camelplivo.benchmarks.rival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

import io.github.camelplivo.benchmarks.load.Load;
import io.github.camelplivo.benchmarks.process.Commands;
import io.github.camelplivo.benchmarks.process.Memory;
import org.apache.camel.impl.DefaultCamelContext;

/** A rival in a JVM of its own; or several, who then have what is compiled in common. */
public final class RivalProcess {

    private final List<Rival> rivals;
    private final List<Load> loads;

    private RivalProcess(List<Rival> rivals) {
        this.rivals = rivals;
        ExecutorService threads = threads();
        this.loads = rivals.stream().map(rival -> load(rival, threads)).toList();
    }

    private static Load load(Rival rival, ExecutorService threads) {
        return new Load(threads, number -> {
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

    /** @param arguments Plivo's base URL, how many connections there may be, and which of the rivals */
    public static void main(String[] arguments) throws Exception {
        List<Rival> rivals = new ArrayList<>();
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            Rival rival = Rivals.valueOf(name).make();
            rival.start(arguments[0], Integer.parseInt(arguments[1]));
            rivals.add(rival);
        }
        new RivalProcess(rivals).serve();
    }

    /** Where there are several, the last word is the number of the one that is meant. */
    private void serve() throws IOException {
        new Commands()
                .on("transfer", words -> Map.of("answer", rivals.get(which(words, 1)).transfer(words.get(0))))
                .on("closed", words -> loads.get(which(words, 2)).closed(number(words, 0), number(words, 1)))
                .on("count", words -> loads.get(which(words, 2)).count(number(words, 0), number(words, 1)))
                .on("rate", words -> loads.get(which(words, 3)).rate(number(words, 0), number(words, 1), number(words, 2)))
                .on("facts", words -> facts(rivals.get(which(words, 0))))
                .serve();
    }

    private static int which(List<String> words, int at) {
        return words.size() > at ? number(words, at) : 0;
    }

    private static int number(List<String> words, int at) {
        return Integer.parseInt(words.get(at));
    }

    private static Map<String, Object> facts(Rival rival) throws Exception {
        Map<String, Object> facts = new HashMap<>(rival.facts());
        facts.put("memory", Memory.ofThisProcess());
        return facts;
    }
}
