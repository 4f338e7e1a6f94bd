package io.github.camelplivo.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import io.github.camelplivo.PlivoEndpoint;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operations;
import org.apache.camel.spi.UriPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from the table agrees with it. After a change of the table,
 * {@code mvn test -Dtest=TableTest -Dtable.write} writes the sources anew.
 */
class TableTest {

    private static final Path SOURCES = Path.of("src/generated/java/io/github/camelplivo");

    @Test
    void endpointOptionsFollowFromTheTable() throws IOException {
        agrees(SOURCES.resolve("PlivoParameters.java"), TableSources.parameters());
    }

    @Test
    void headerConstantsFollowFromTheTable() throws IOException {
        agrees(SOURCES.resolve("PlivoConstants.java"), TableSources.constants());
    }

    @ParameterizedTest
    @ValueSource(strings = { "README.md", "docs/component.md" })
    void tablesOfTheDocsFollowFromTheTableAndTheCatalog(String document) throws IOException {
        Path file = Path.of(document);
        agrees(file, new DocsTables().fill(Files.readString(file)));
    }

    @Test
    void whatMayBeGivenInsteadOfARequiredParameterIsNamed() throws IOException {
        assertThat(new DocsTables().fill(Files.readString(Path.of("docs/component.md"))))
                .contains("**required**, or destination or document instead, when legs is aleg, both")
                .contains("**required**, or blegDestination or blegDocument instead, when legs is bleg, both");
        assertThat(TableSources.parameters())
                .contains("Required, or destination or document instead, when legs is aleg, both.");
    }

    @Test
    void theEndpointNamesEveryOperation() throws NoSuchFieldException {
        UriPath path = PlivoEndpoint.class.getDeclaredField("operation").getAnnotation(UriPath.class);
        assertThat(path.enums())
                .isEqualTo("callback," + Operations.all().stream().map(Operation::name).collect(Collectors.joining(",")));
    }

    @Test
    void aNameHasOneTypeWhereverItIsUsed() {
        assertThat(TableSources.names()).allSatisfy(name -> assertThat(name.uses().values())
                .allSatisfy(use -> assertThat(use.kind().type()).isEqualTo(name.any().kind().type())));
    }

    static void agrees(Path file, String expected) throws IOException {
        if (System.getProperty("table.write") != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("mvn test -Dtest=TableTest -Dtable.write writes it anew").content().isEqualTo(expected);
    }
}
