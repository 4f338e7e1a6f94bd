package io.github.camelplivo.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.docs.Markdown.Block;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.webhook.CallbackKind;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What README.md and the docs show is what happens. {@link Run} tells what may stand in the comment above a route. */
@ExtendWith(PlivoSimulatorExtension.class)
class DocsTest {

    private static final String RUN = "run:";
    private static final String NOT_RUN = "not run:";
    private static final String FILE = "file:";
    /** A file of the project that .ci/printed-pom makes of a page, and builds. */
    private static final String INTO = "into:";

    private static Stream<Block> blocks() {
        return Markdown.all().stream().flatMap(file -> file.blocks().stream());
    }

    static Stream<Block> routes() {
        return blocks().filter(block -> block.isRoute() && block.note().startsWith(RUN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void aRouteDoesWhatItsCommentSays(Block block, PlivoSimulator plivo) throws Exception {
        try (Stage stage = new Stage(plivo)) {
            List<Run> runs = Run.parse(stage.resolve(block.note().substring(RUN.length())));
            if (runs.stream().anyMatch(Run::plivoIsUnreachable)) {
                stage.withoutPlivo();
            }
            stage.with(block);
            for (Run run : runs) {
                check(run, stage, plivo);
            }
        }
    }

    private static void check(Run run, Stage stage, PlivoSimulator plivo) {
        if (run.fault() != null && !run.plivoIsUnreachable()) {
            plivo.next(run.times(), run.simulated());
        }
        int before = plivo.requests().size();

        Exchange exchange = stage.send(run.to(), run.body(), new LinkedHashMap<>(run.headers()));

        Exception failure = exchange.getException();
        assertThat(failure == null ? Run.OK : failure.getClass().getSimpleName()).as(() -> run.to() + ": " + failure)
                .isEqualTo(run.expect());
        assertThat(plivo.requests().stream().skip(before)).as("requests to Plivo").hasSize(run.requests());
        run.talks().forEach((party, others) -> assertThat(plivo.talkingWith(party)).as(party + " hears").isEqualTo(others));
    }

    @Test
    void everyRouteIsRunOrSaysWhyNot() {
        assertThat(blocks().filter(Block::isRoute))
                .allMatch(block -> block.note().startsWith(RUN) || block.note().startsWith(FILE)
                        || block.note().startsWith(INTO) || block.note().matches(NOT_RUN + " *\\S[\\s\\S]*"));
    }

    /** Those need an HTTP server, and are run by tests of their own. */
    @Test
    void aRouteOfAFileIsThatFile() {
        assertThat(blocks().filter(block -> block.note().startsWith(FILE))).isNotEmpty().allSatisfy(
                block -> assertThat(Path.of(block.note().substring(FILE.length()).strip())).content().isEqualToIgnoringNewLines(
                        block.text()));
    }

    static Stream<Block> javaExamples() {
        return blocks().filter(block -> block.language().equals("java") && !block.note().startsWith(INTO));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javaExamples")
    void aJavaExampleStandsInASourceThatIsCompiled(Block block) {
        assertThat(sources()).as("Java sources below src/test/java and examples")
                .anyMatch(source -> source.contains(withoutIndentation(block.text())));
    }

    private static List<String> sources() {
        return Stream.of("src/test/java", "examples").map(Path::of).filter(Files::exists)
                .flatMap(directory -> files(directory, ".*\\.java"))
                .map(DocsTest::read).map(DocsTest::withoutIndentation).toList();
    }

    private static Stream<Path> files(Path place, String name) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().matches(name)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    /** All callers who are sent to a room with a fixed name hear each other: what is pasted must be safe for two. */
    @Test
    void noExampleSendsCallersToARoomThatTheyShare() {
        Pattern shared = Pattern.compile("<Conference[^>]*>[^<${]*</Conference>|\\bconference\\(\"");

        assertThat(Stream.of("README.md", "docs", "examples", "src/main").map(Path::of).flatMap(DocsTest::textFiles))
                .isNotEmpty()
                .noneMatch(file -> shared.matcher(read(file)).find());
    }

    private static Stream<Path> textFiles(Path place) {
        return files(place, ".*\\.(md|java|yaml|xml|properties)").filter(file -> !file.toString().contains("/target/")
                && !file.toString().contains("/src/test/"));
    }

    @ParameterizedTest
    @EnumSource
    void theGuideNamesEveryKindOfCallback(CallbackKind kind) {
        assertThat(Path.of("docs/guide-answering-plivo.md")).content().contains("`" + kind + "`");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Markdown.all()).flatExtracting(Markdown::brokenLinks).isEmpty();
    }
}
