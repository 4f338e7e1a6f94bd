package io.github.camelplivo.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** The median of what several rounds gave, with the quartiles as its spread. */
public record Figure(double median, double low, double high, String unit) {

    public static final String TIMES = "×";

    public static Figure of(List<Double> values, String unit) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Figure(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75), unit);
    }

    public static Figure one(double value, String unit) {
        return new Figure(value, value, value, unit);
    }

    private static double quantile(List<Double> sorted, double fraction) {
        double place = fraction * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /** The median, and the spread where there is one. */
    @Override
    public String toString() {
        String spread = number(low).equals(number(high)) ? "" : " (" + number(low) + "–" + number(high) + ")";
        return number(median) + (unit.isEmpty() ? "" : " " + unit) + spread;
    }

    static String number(double value) {
        double size = Math.abs(value);
        if (size >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
    }
}
