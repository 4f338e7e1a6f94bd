package io.github.camelplivo.benchmarks.report;

import java.util.Arrays;
import java.util.List;

/**
 * A table of figures.
 *
 * @param note what one must know to read it
 */
public record Section(String title, String note, List<String> columns, List<Row> rows) {

    /** A line of the table. A figure that was not measured is null. */
    public record Row(String subject, List<Figure> figures) {

        public static Row of(String subject, Figure... figures) {
            return new Row(subject, Arrays.asList(figures));
        }
    }
}
