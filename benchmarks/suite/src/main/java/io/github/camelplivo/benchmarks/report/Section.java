package io.github.camelplivo.benchmarks.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A table of figures.
 *
 * @param note what one must know to read it
 */
public record Section(String title, String note, List<String> columns, List<Row> rows) {

    /** A line of the table. */
    public record Row(String subject, List<Figure> figures) {

        public static Row of(String subject, Figure... figures) {
            return new Row(subject, List.of(figures));
        }
    }

    /** What a column of {@link #ofMultiples} shows. */
    public record Column<T>(String head, Samples<T> samples, ToDoubleFunction<T> metric, String unit) {

        Figure figure(String name, String first) {
            return name.equals(first) ? samples.figure(name, metric, unit) : samples.ratio(name, first, metric);
        }
    }

    /** A row for each of the names; the others are measured by the first. */
    public static Section ofMultiples(String title, String note, List<String> names, List<? extends Column<?>> columns) {
        return new Section(
                title, note + "The first row is absolute, the others are multiples of it.",
                columns.stream().map(Column::head).toList(),
                names.stream().map(name -> new Row(name, columns.stream().map(column -> column.figure(name, names.get(0))).toList()))
                        .toList());
    }
}
