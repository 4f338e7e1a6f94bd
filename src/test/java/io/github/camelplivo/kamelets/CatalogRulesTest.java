package io.github.camelplivo.kamelets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Kamelets keep the rules of Apache's catalog; and the rules are such that Apache's keep them and a fault breaks
 * them.
 */
class CatalogRulesTest {

    private static final String NAME = "plivo-warm-transfer-action";

    @Test
    void ourKameletsKeepThem() {
        assertThat(KameletFile.ours()).hasSize(14);
        assertThat(Project.rules().problems(KameletFile.ours())).isEmpty();
    }

    /** Not all do: the catalog's validator has exceptions, by name. */
    @Test
    void nineInTenOfApachesKeepThem() throws IOException {
        List<KameletFile> kamelets = KameletFile.ofApache();

        List<String> problems = new CatalogRules("Apache Software Foundation", Map.of()).problems(kamelets);

        assertThat(kamelets).hasSizeGreaterThan(200);
        assertThat(problems.stream().map(problem -> problem.replaceFirst(":.*", "")).distinct())
                .hasSizeLessThan(kamelets.size() / 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "name: plivo-warm      | name: plivo-hot       | the file has another name than the Kamelet",
            "type: \"action\"      | type: \"tool\"        | the type tool is none",
            "type: \"action\"      | type: \"sink\"        | the name does not end with the type sink",
            "Transfer Action       | Transfer              | the title does not end with the type",
            "description: \"Adds   | remark: \"Adds        | there is no description",
            "type: object          | type: array           | the definition is no object",
            "template:             | sample:               | there is no template",
            "- nodeId              | - phloId              | a property is required twice",
            "- nodeId              | - note                | the required property note is not defined",
            "title: Role           | name: Role            | the property role has no title",
            "title: Trigger Source | title: The Source     | the title of triggerSource begins with an article",
            "title: Trigger Source | title: Trigger source | the title of triggerSource has the small word source",
            "urn:camel:group       | urn:other:group       | the password authorizationToken is not described as a credential",
            "kamelet.icon:         | kamelet.picture:      | the annotation kamelet.icon is missing",
            "catalog.version:      | catalog.revision:     | the annotation catalog.version is missing",
            "provider: \"camel     | provider: \"somebody  | the provider is not camel-plivo",
            "camel:jackson         | camel:gson            | the dependency camel:jackson is missing",
            "mvn:io.github         | mvn:com.example       | the dependency mvn:io.github",
            "{{?role}}             | {{?roll}}             | the template uses roll, which is not declared",
            "{{?role}}             | agent                 | the property role is not used" })
    void aFaultBreaksThem(String right, String wrong, String problem) {
        String yaml = KameletFile.read(KameletFile.FOLDER.resolve(NAME + ".kamelet.yaml"));
        assertThat(yaml).contains(right);

        KameletFile faulty = KameletFile.parse(NAME + ".kamelet.yaml", yaml.replace(right, wrong));

        assertThat(Project.rules().problems(List.of(faulty))).anyMatch(it -> it.startsWith(NAME + ": " + problem));
    }

    @Test
    void noTwoHaveOneTitleOrDescription() {
        List<KameletFile> kamelets = new ArrayList<>(KameletFile.ours());
        kamelets.add(KameletFile.ours(NAME));

        assertThat(Project.rules().problems(kamelets)).containsExactly(
                NAME + ": another Kamelet has the same title", NAME + ": another Kamelet has the same description");
    }
}
