package io.github.camelplivo.benchmarks.report;

import java.util.stream.Collectors;

import io.github.camelplivo.benchmarks.report.Section.Row;

/** Results as Markdown. */
public final class Page {

    private final Results results;

    public Page(Results results) {
        this.results = results;
    }

    /** The page with what stands between its markers written anew. */
    public String fill(String page) {
        String filled = between(page, "machine", machine());
        filled = between(filled, "targets", targets());
        return between(filled, "figures", sections());
    }

    /** All figures, for a terminal. */
    public String text() {
        return machine() + "\n" + sections() + "\n" + targets();
    }

    private static String between(String page, String name, String text) {
        String begin = "<!-- table: " + name + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- end of table -->", from);
        return page.substring(0, from) + "\n" + text + "\n" + page.substring(to);
    }

    private String machine() {
        Machine machine = results.machine();
        return row("Measured", results.date() + ", " + results.plan())
               + "|---|---|\n"
               + row("Machine", machine.cores() + " cores, " + machine.memoryGb() + " GB, " + machine.system())
               + row("JDK", machine.jdk()
                            + (machine.jdkOfVirtualThreads() == null
                                    ? "" : "; for virtual threads " + machine.jdkOfVirtualThreads()))
               + row("Apache Camel", machine.camel())
               + row("Apache HttpClient", machine.httpClient())
               + row("Load on the machine", "load average " + Figure.number(machine.load()) + " at the start of the run");
    }

    private String sections() {
        return results.sections().stream().map(Page::section).collect(Collectors.joining("\n"));
    }

    private String targets() {
        return row("", "Target", "Measured", "") + "|---|---|---|---|\n"
               + results.targets().stream().map(Page::target).collect(Collectors.joining());
    }

    private static String target(Target target) {
        return row(target.what(), target.allowed(), target.figure().toString(), target.verdict());
    }

    private static String section(Section section) {
        String head = row("", section.columns().toArray(String[]::new)) + "|---|" + "---|".repeat(section.columns().size()) + "\n";
        return "### " + section.title() + "\n\n" + section.note() + "\n\n" + head
               + section.rows().stream().map(Page::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        return row(row.subject(), row.figures().stream().map(Figure::toString).toArray(String[]::new));
    }

    private static String row(String first, String... others) {
        return "| " + first + " | " + String.join(" | ", others) + " |\n";
    }
}
