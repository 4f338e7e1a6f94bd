package io.github.camelplivo.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.benchmarks.callback.Caller.Signed;
import io.github.camelplivo.benchmarks.rival.Plivo;
import io.github.camelplivo.monitor.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The check of a callback's signature beside one HMAC over the bytes that are signed, key and bytes ready-made. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SignatureBenchmark {

    private static final String URL = "https://calls.example.com/plivo/answer";
    private static final String NONCE = "31627761595286130198";

    private final Signature signature = new Signature(List.of(Plivo.AUTH_TOKEN));
    private HttpCallback callback;
    private Mac mac;
    private byte[] bytes;

    @Setup
    public void prepare() throws Exception {
        Map<String, String> fields = Signed.fields(1);
        Map<String, String> headers = Signed.of(fields, NONCE).headers();
        callback = new HttpCallback("POST", "/plivo/answer", Fields.NONE, Fields.of(fields), headers::get);
        bytes = (URL + "?" + fields.entrySet().stream().map(field -> field.getKey() + field.getValue())
                .collect(Collectors.joining()) + "." + NONCE).getBytes(StandardCharsets.UTF_8);
        mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Plivo.AUTH_TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String right = headers.get("X-Plivo-Signature-V3");
        if (check() != Verdict.VERIFIED || !Base64.getEncoder().encodeToString(hmac()).equals(right)) {
            throw new IllegalStateException("both must work on the bytes that are signed");
        }
    }

    @Benchmark
    public Verdict check() {
        return signature.check(callback, URL);
    }

    @Benchmark
    public byte[] hmac() {
        return mac.doFinal(bytes);
    }
}
