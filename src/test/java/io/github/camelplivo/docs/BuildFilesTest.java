package io.github.camelplivo.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.NodeList;

import io.github.camelplivo.PlivoComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written down twice for the build, because two tools read it, is the same in both places. */
class BuildFilesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path GENERATED = Path.of("src/generated/java");

    static Stream<Path> yaml() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".github"))) {
            return files.filter(file -> file.toString().endsWith(".yml")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("yaml")
    void theFilesForGitHubAreYaml(Path file) throws IOException {
        assertThat(read(file)).isNotEmpty();
    }

    /** An action at a branch could change under us; a job may do what it needs to, and no more. */
    @Test
    void aWorkflowPinsItsActionsAndSaysWhatItMayDo() throws IOException {
        assertThat(yaml().filter(file -> file.startsWith(".github/workflows"))).hasSize(2).allSatisfy(file -> {
            assertThat(read(file).get("permissions")).isEqualTo(Map.of("contents", "read"));
            Matcher uses = Pattern.compile("uses: (\\S+)").matcher(Files.readString(file));
            assertThat(uses.results().map(action -> action.group(1))).isNotEmpty().allMatch(name -> name.matches(".+@v\\d+"));
        });
    }

    /** The benchmarks are run when they are asked for. */
    @Test
    void eachPartOfTheBuildIsRunHereAndAtGitHub() throws IOException {
        Set<String> parts;
        try (Stream<Path> files = Files.list(Path.of(".ci/parts"))) {
            parts = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("benchmarks"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        String lanes = between(Files.readString(Path.of(".ci/run")), "\nlanes=(\n", "\n)\n").replace("\"", "");

        assertThat(List.of(("tests " + lanes).strip().split("\\s+"))).containsExactlyInAnyOrderElementsOf(parts);
        assertThat(List.of(between(Files.readString(Path.of(".github/workflows/ci.yml")), "part: [", "]").split(", ")))
                .containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void whatIsPublicIsComparedWithTheLastReleaseAndHasJavadocAndIsListed() throws Exception {
        Set<String> compared = compared();

        assertThat(compared).isNotEmpty().isEqualTo(withJavadoc());
        String page = Files.readString(Path.of("docs/upgrade.md"));
        assertThat(compared).allSatisfy(name -> {
            String type = name.substring(name.lastIndexOf('.') + 1);
            String room = name.substring(0, name.lastIndexOf('.'));
            String line = page.lines().filter(each -> each.startsWith("| `" + room + "` |")).findFirst().orElse("");
            assertThat(line).containsAnyOf("`" + type + "`", "all", "and its subclasses");
        });
    }

    /** What an application implements or makes for the component, it has to rely on. */
    @Test
    void whatTheOptionsOfTheComponentTakeIsPublic() throws Exception {
        assertThat(Stream.of(PlivoComponent.class.getMethods()).filter(method -> method.getName().startsWith("set"))
                .flatMap(method -> Stream.of(method.getParameterTypes())).map(Class::getName)
                .filter(name -> name.startsWith("io.github.camelplivo."))).isNotEmpty().isSubsetOf(compared());
    }

    /** The public classes that japicmp compares. */
    private static Set<String> compared() throws Exception {
        String parameter = "//execution[id='component']//parameter/";
        List<String> includes = texts(parameter + "includes/include");
        List<String> excludes = texts(parameter + "excludes/exclude");
        return publicClasses().filter(name -> includes.contains(name) || includes.contains(name.replaceAll("\\.\\w+$", "")))
                .filter(name -> !excludes.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The public classes whose Javadoc is published. */
    private static Set<String> withJavadoc() throws Exception {
        List<String> includes = texts("//sourceFileIncludes/include");
        List<String> excludes = texts("//sourceFileExcludes/exclude");
        return publicClasses().filter(name -> {
            Path file = Path.of(name.replace('.', '/') + ".java");
            return matches(includes, file) && !matches(excludes, file);
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean matches(List<String> patterns, Path file) {
        return patterns.stream().anyMatch(pattern -> file.getFileSystem().getPathMatcher("glob:" + pattern).matches(file));
    }

    private static Stream<String> publicClasses() {
        return Stream.of(SOURCES, GENERATED).flatMap(root -> files(root).stream()
                .filter(BuildFilesTest::isPublic)
                .map(file -> root.relativize(file).toString().replaceAll("\\.java$", "").replace('/', '.')));
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Path file) {
        try {
            String source = Files.readString(file);
            return source.contains("\npublic ") && !source.contains(" * @hidden");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path,
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml"), XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent().strip()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        assertThat(start).as("where " + before.strip() + " is").isGreaterThan(before.length());
        return text.substring(start, text.indexOf(after, start));
    }
}
