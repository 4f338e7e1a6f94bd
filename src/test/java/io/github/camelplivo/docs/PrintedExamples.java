package io.github.camelplivo.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples on the reference pages: a step of a route in YAML for each operation. */
public final class PrintedExamples {

    private static final Path PAGES = Path.of("docs/reference");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n## ([\\w-]+)\n.*?```yaml\n(.*?)```");

    private PrintedExamples() {
    }

    /** The steps by operation. */
    public static Map<String, String> all() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<Path> all = pages.sorted().toList();
            for (Path page : all) {
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                while (example.find()) {
                    examples.put(example.group(1), example.group(2));
                }
            }
        }
        return examples;
    }

    /** A route {@code direct:name} of these steps, in YAML. */
    public static String route(String name, String steps) {
        return "- route:\n    id: " + name + "\n    from:\n      uri: direct:" + name + "\n      steps:\n"
               + steps.lines().map(line -> "        " + line + "\n").reduce("", String::concat);
    }
}
