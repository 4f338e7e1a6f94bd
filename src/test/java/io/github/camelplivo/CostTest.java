package io.github.camelplivo;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.InputDecorator;
import com.fasterxml.jackson.core.io.OutputDecorator;
import com.sun.management.ThreadMXBean;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a transfer costs, as far as it does not depend on the machine. */
class CostTest extends WireTestSupport {

    private static final Map<String, Object> BODY = Map.of("legs", "both", "aleg_url", "https://example.com/a", "aleg_method",
            "GET", "bleg_url", "https://example.com/b", "bleg_method", "GET");

    /** One and a half times what the bare HTTP client allocates. Measured: 17.7 kB, with the route. */
    private static final long MOST_BYTES = 22_000;

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:transfer").to("plivo:call-transfer");
            }
        };
    }

    private void transfer(String callUuid) {
        send("direct:transfer", BODY, Map.of("CamelPlivoCallUuid", callUuid));
    }

    @Test
    void allocatesNoMoreThanIsKnown() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        IntStream.range(0, 500).forEach(i -> transfer("u"));

        long before = threads.getCurrentThreadAllocatedBytes();
        IntStream.range(0, 500).forEach(i -> transfer("u"));
        long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / 500;

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    @SuppressWarnings("deprecation")
    void writesAndReadsJsonOnce() {
        JsonFactory json = context.getComponent("plivo", PlivoComponent.class).mapper().getFactory();
        AtomicInteger writes = new AtomicInteger();
        AtomicInteger reads = new AtomicInteger();
        json.setOutputDecorator(counting(writes));
        json.setInputDecorator(countingReads(reads));

        transfer("u");

        assertThat(wire.requests()).hasSize(1);
        assertThat(writes).hasValue(1);
        assertThat(reads).hasValue(1);
    }

    private static OutputDecorator counting(AtomicInteger count) {
        return new OutputDecorator() {
            @Override
            public OutputStream decorate(IOContext context, OutputStream out) {
                count.incrementAndGet();
                return out;
            }

            @Override
            public Writer decorate(IOContext context, Writer writer) {
                count.incrementAndGet();
                return writer;
            }
        };
    }

    private static InputDecorator countingReads(AtomicInteger count) {
        return new InputDecorator() {
            @Override
            public InputStream decorate(IOContext context, InputStream in) {
                count.incrementAndGet();
                return in;
            }

            @Override
            public InputStream decorate(IOContext context, byte[] source, int offset, int length) {
                count.incrementAndGet();
                return null;
            }

            @Override
            public Reader decorate(IOContext context, Reader reader) {
                count.incrementAndGet();
                return reader;
            }
        };
    }
}
