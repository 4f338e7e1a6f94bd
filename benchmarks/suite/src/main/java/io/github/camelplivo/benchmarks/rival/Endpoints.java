package io.github.camelplivo.benchmarks.rival;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.management.ObjectName;

import org.apache.camel.AsyncProducer;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;

/** Many endpoints of the component in one context, each with a producer that takes its turn; no route between. */
final class Endpoints implements Rival {

    private static final String POOL = "org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager";

    private final CamelContext camel = new DefaultCamelContext();
    private final AsyncProducer[] producers;
    private final AtomicInteger turn = new AtomicInteger();
    private double millisEach;
    private double bytesEach;

    Endpoints(int number) {
        producers = new AsyncProducer[number];
    }

    @Override
    public void start(String url, int connections) throws Exception {
        camel.addComponent("plivo", Routes.component(url, connections));
        camel.start();
        producers[0] = producer(0);
        if (producers.length > 1) {
            long heap = heapInUse();
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 1; i < producers.length; i++) {
                producers[i] = producer(i);
            }
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            millisEach = (end - begin) / 1e6 / (producers.length - 1);
            bytesEach = (double) (heapInUse() - heap) / (producers.length - 1);
        }
    }

    private AsyncProducer producer(int number) throws Exception {
        Endpoint endpoint = camel.getEndpoint("plivo:call-transfer?callUuid=call-" + number);
        AsyncProducer producer = endpoint.createAsyncProducer();
        producer.start();
        return producer;
    }

    private static long heapInUse() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public String transfer(String callUuid) throws Exception {
        AsyncProducer producer = producers[Math.floorMod(turn.getAndIncrement(), producers.length)];
        Exchange exchange = producer.getEndpoint().createExchange();
        exchange.getMessage().setBody(Plivo.TRANSFER);
        exchange.getMessage().setHeader("CamelPlivoCallUuid", callUuid);
        producer.process(exchange);
        return ((Map<?, ?>) exchange.getMessage().getBody()).get("message").toString();
    }

    @Override
    public Map<String, Object> facts() throws Exception {
        return Map.of("millisEach", millisEach, "bytesEach", bytesEach, "pools", pools());
    }

    /** Pools that are alive in this process. */
    private static int pools() throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram", new Object[] { null },
                new String[] { String[].class.getName() });
        Optional<String> line = histogram.lines().filter(each -> each.strip().matches(".* " + POOL + "( .*)?")).findFirst();
        return line.map(each -> Integer.parseInt(each.strip().split("\\s+")[1])).orElse(0);
    }
}
