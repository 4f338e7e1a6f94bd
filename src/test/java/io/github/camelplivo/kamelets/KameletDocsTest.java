package io.github.camelplivo.kamelets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page about the Kamelets agrees with their files. After a change of those,
 * {@code mvn test -Dtest=KameletDocsTest -Dtable.write} writes its tables anew.
 */
class KameletDocsTest {

    private static final Path PAGE = Path.of("docs/kamelets.md");

    @Test
    void theTablesFollowFromTheFiles() throws IOException {
        String expected = KameletTables.fill(Files.readString(PAGE), KameletFile.ours());
        if (System.getProperty("table.write") != null) {
            Files.writeString(PAGE, expected);
        }

        assertThat(PAGE).as("mvn test -Dtest=KameletDocsTest -Dtable.write writes it anew").content().isEqualTo(expected);
    }
}
