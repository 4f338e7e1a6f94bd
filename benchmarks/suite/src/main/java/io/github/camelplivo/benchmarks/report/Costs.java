package io.github.camelplivo.benchmarks.report;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;

/** Samples of stacks, summed up: by who is nearest to the cost, and by every method of the component on the way to it. */
public final class Costs {

    private static final int LINES = 30;
    private static final String OURS = "io.github.camelplivo.";
    private static final String SUITE = OURS + "benchmarks.";
    /** Whoever of these called the JDK pays for it. */
    private static final Map<String, String> OWNERS = Map.of(
            "org.apache.hc.", "Apache HttpClient", "com.fasterxml.", "Jackson", "org.apache.camel.", "Apache Camel", OURS,
            "camel-plivo", SUITE, "the suite", "io.vertx.", "Vert.x", "io.netty.", "Netty",
            "okhttp3.", "OkHttp");

    private final String title;
    private final double each;
    private final String unit;
    private final Map<String, Long> byOwner = new HashMap<>();
    private final Map<String, Long> byFrame = new HashMap<>();
    private final Map<String, Long> byMethod = new HashMap<>();
    private long sum;

    /** @param each what all of it comes to for one transfer, or zero when that is not known */
    public Costs(String title, double each, String unit) {
        this.title = title;
        this.each = each;
        this.unit = unit;
    }

    public void add(RecordedStackTrace stack, long weight) {
        if (stack == null) {
            return;
        }
        sum += weight;
        List<String> frames = stack.getFrames().stream().filter(RecordedFrame::isJavaFrame).map(Costs::name).toList();
        String nearest = frames.stream().filter(frame -> owner(frame) != null).findFirst().orElse("the JVM");
        String whose = nearest.equals("the JVM") ? nearest : owner(nearest);
        byOwner.merge(whose + (isNative(stack) ? ", in native code" : ""), weight, Long::sum);
        byFrame.merge(nearest, weight, Long::sum);
        Set<String> seen = new HashSet<>();
        frames.stream().filter(frame -> frame.startsWith(OURS) && !frame.startsWith(SUITE)).filter(seen::add)
                .forEach(frame -> byMethod.merge(frame, weight, Long::sum));
    }

    public boolean isEmpty() {
        return sum == 0;
    }

    /** Most of that is what the operating system does to send and to receive. */
    private static boolean isNative(RecordedStackTrace stack) {
        return !stack.getFrames().isEmpty() && Modifier.isNative(stack.getFrames().get(0).getMethod().getModifiers());
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String owner(String frame) {
        return OWNERS.keySet().stream().filter(frame::startsWith).max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(OWNERS::get).orElse(null);
    }

    @Override
    public String toString() {
        return title + "\n" + table("whose it is", byOwner) + table("nearest frame that is not the JDK's", byFrame)
               + table("all that happens in a method of the component", byMethod);
    }

    private String table(String heading, Map<String, Long> costs) {
        return "\n  " + heading + "\n" + costs.entrySet().stream().sorted(Map.Entry.<String, Long> comparingByValue().reversed())
                .limit(LINES).map(cost -> line(cost.getKey(), cost.getValue())).collect(Collectors.joining());
    }

    private String line(String what, long weight) {
        double share = (double) weight / sum;
        String absolute = each == 0 ? "" : String.format(Locale.ROOT, "%9s %s  ", Figure.number(share * each), unit);
        return String.format(Locale.ROOT, "  %5.1f %%  %s%s%n", share * 100, absolute, what);
    }
}
