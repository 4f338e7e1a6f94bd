package io.github.camelplivo.benchmarks.rival;

import java.lang.management.ManagementFactory;
import java.util.Map;

import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.benchmarks.process.Commands;
import io.github.camelplivo.benchmarks.process.Memory;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** An application that reads a long list, in a JVM with little memory. */
public final class ListProcess {

    /** After so many objects it looks how much of the heap is in use. */
    private static final int EARLY = 10_000;

    private long objects;
    private long early;

    private ListProcess() {
    }

    /** @param arguments Plivo's base URL */
    public static void main(String[] arguments) throws Exception {
        new ListProcess().serve(arguments[0]);
    }

    private void serve(String url) throws Exception {
        DefaultCamelContext camel = new DefaultCamelContext();
        PlivoComponent plivo = Routes.component(url, 1);
        // Not Plivo's limits are measured, but this side's.
        plivo.setListRate(1_000_000);
        camel.addComponent("plivo", plivo);
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("direct:all").to("plivo:call-list?allPages=true").split(body()).streaming().stopOnException()
                        .process(exchange -> count());
            }
        });
        camel.start();
        new Commands().on("read", words -> {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            camel.createProducerTemplate().sendBody("direct:all", null);
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return Map.of("objects", objects, "microsEach", (end - begin) / 1e3 / objects, "early", early, "late", heapInUse(),
                    "memory", Memory.ofThisProcess());
        }).serve();
    }

    private void count() {
        if (++objects == EARLY) {
            early = heapInUse();
        }
    }

    private static long heapInUse() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
