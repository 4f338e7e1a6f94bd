package io.github.camelplivo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The rooms of the house, and what may import what. */
@AnalyzeClasses(packages = "io.github.camelplivo", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ROOMS_IMPORT_DOWNWARDS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("springboot").definedBy("..springboot..")
            .layer("tracing").definedBy("..tracing..")
            .layer("component").definedBy("io.github.camelplivo")
            .layer("headers").definedBy("..headers..")
            .layer("health").definedBy("..health..")
            .layer("uri").definedBy("..uri..")
            .layer("transfer").definedBy("..transfer..")
            .layer("webhook").definedBy("..webhook..")
            .layer("lists").definedBy("..lists..")
            .layer("line").definedBy("..line..")
            .layer("message").definedBy("..message..")
            .layer("http").definedBy("..http..")
            .layer("monitor").definedBy("..monitor..")
            .layer("outcome").definedBy("..outcome..")
            .layer("account").definedBy("..account..")
            .layer("table").definedBy("..table..")
            .layer("api").definedBy("..api..")
            .layer("xml").definedBy("..xml..")
            .layer("schema").definedBy("..schema..")
            .whereLayer("springboot").mayNotBeAccessedByAnyLayer()
            .whereLayer("tracing").mayNotBeAccessedByAnyLayer()
            .whereLayer("component").mayOnlyBeAccessedByLayers("springboot")
            .whereLayer("headers").mayOnlyBeAccessedByLayers("component")
            .whereLayer("health").mayOnlyBeAccessedByLayers("component", "line")
            .whereLayer("uri").mayOnlyBeAccessedByLayers("component")
            .whereLayer("transfer").mayOnlyBeAccessedByLayers("component")
            .whereLayer("webhook").mayOnlyBeAccessedByLayers("component", "transfer")
            .whereLayer("line").mayOnlyBeAccessedByLayers("component")
            .whereLayer("lists").mayOnlyBeAccessedByLayers("component")
            .whereLayer("message").mayOnlyBeAccessedByLayers("component", "lists", "tracing", "uri")
            .whereLayer("http").mayOnlyBeAccessedByLayers("component", "health", "line")
            .whereLayer("monitor").mayOnlyBeAccessedByLayers("component", "health", "line", "tracing", "transfer", "webhook")
            .whereLayer("outcome").mayOnlyBeAccessedByLayers("component", "health", "message", "monitor", "transfer")
            .whereLayer("account").mayOnlyBeAccessedByLayers("component", "line", "transfer", "webhook")
            .whereLayer("table").mayOnlyBeAccessedByLayers("component", "message", "uri")
            .whereLayer("xml").mayOnlyBeAccessedByLayers("component", "transfer", "webhook")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("account", "component", "health", "http", "line", "lists", "message", "monitor",
                    "outcome", "table", "tracing", "transfer", "uri", "webhook")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("api", "http", "lists", "message", "springboot", "table", "uri", "xml");

    /** Camel's own classes, and what they share. What Camel's files name is generated beside them. */
    @ArchTest
    static final ArchRule THE_ROOT_HOLDS_CAMELS_OWN_CLASSES = classes().that().resideInAPackage("io.github.camelplivo")
            .and().areTopLevelClasses()
            .should()
            .haveNameMatching(
                    ".*\\.(Plivo(Component|Configuration|(Callback|Operation)?Endpoint|(Callback|List)Options|Producer|List(Polling)?Consumer"
                              + "|Constants|\\w+Configurer|EndpointUriFactory)|(Hosting|Http|Outcome|Token)OptionsComponent"
                              + "|package-info)");

    @ArchTest
    static void oneNameIsOneThing(JavaClasses classes) {
        assertThat(classes.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))).doesNotHaveDuplicates();
    }

    /** What Camel's plugin writes is not ours to keep short. */
    /** But for what is written from a table: it is as long as that. */
    @ArchTest
    static void noFileIsLongerThan400Lines(JavaClasses classes) throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String folder : List.of("src", "examples", "benchmarks")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.startsWith("src/generated")).toList()) {
                    try (Stream<String> lines = Files.lines(file)) {
                        if (lines.count() > 400) {
                            tooLong.add(file.toString());
                        }
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** What the component adds to an operation is a layer of another room. */
    @ArchTest
    static final ArchRule THE_TABLE_IS_PLIVOS_WIRE = noClasses().that().resideInAPackage("..table..")
            .should().callMethod("io.github.camelplivo.api.Parameter", "local")
            .orShould().dependOnClassesThat().resideInAnyPackage("org.apache..", "com.fasterxml..");

    /** What became of a call follows from facts, not from who learnt them how. */
    @ArchTest
    static final ArchRule THE_OUTCOME_KNOWS_THE_API_ALONE = classes().that().resideInAPackage("..outcome..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.slf4j..", "..outcome..", "..api..");

    @ArchTest
    static final ArchRule THE_SCHEMA_KNOWS_NOBODY = noClasses().that().resideInAPackage("..schema..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache..", "com.fasterxml..", "org.slf4j..");

    /** Whoever has no metrics and no tracing need not have their jars. */
    @ArchTest
    static final ArchRule METRICS_AND_TRACING_ARE_OPTIONAL = noClasses().that().doNotHaveSimpleName("Meters")
            .and().resideOutsideOfPackage("..tracing..")
            .should().dependOnClassesThat().resideInAnyPackage("io.micrometer..", "org.apache.camel.component.micrometer..",
                    "org.apache.camel.telemetry..", "org.apache.camel.tracing..");

    @ArchTest
    static final ArchRule NO_CIRCLE = slices().matching("io.github.camelplivo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_API_KNOWS_NEITHER_CAMEL_NOR_A_CLIENT = noClasses().that().resideInAPackage("..api..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache..", "com.fasterxml..");

    /** The converter, and the loader that Camel generates for it, make a document a message body. */
    @ArchTest
    static final ArchRule OF_THE_DOCUMENTS_ONLY_THE_TYPE_CONVERTER_KNOWS_CAMEL = noClasses().that().resideInAPackage("..xml..")
            .and().haveSimpleNameNotStartingWith("PlivoXmlConverter")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache..", "com.fasterxml..");

    @ArchTest
    static final ArchRule A_DOCUMENT_DOES_NOT_CHANGE = classes().that().areAssignableTo("io.github.camelplivo.xml.Node")
            .should().haveOnlyFinalFields();

    @ArchTest
    static final ArchRule ONLY_HTTP_KNOWS_THE_CLIENT = noClasses().that().resideOutsideOfPackage("..http..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.hc..");

    /** It is not there at everybody's. */
    @ArchTest
    static final ArchRule ONLY_THE_RECEIVER_KNOWS_VERTX = noClasses().that().haveNameNotMatching(".*VertxReceiver.*")
            .should().dependOnClassesThat().resideInAnyPackage("io.vertx..");

    @ArchTest
    static final ArchRule ONLY_THE_CALLBACK_ENDPOINT_KNOWS_CAMELS_WEBHOOKS = noClasses()
            .that().doNotHaveSimpleName("PlivoCallbackEndpoint")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.camel.component.webhook..");

    @ArchTest
    static final ArchRule ONLY_SPRINGBOOT_KNOWS_SPRING = noClasses().that().resideOutsideOfPackage("..springboot..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.apache.camel.spring..");

    @ArchTest
    static final ArchRule THE_TRANSPORT_NEVER_SEES_AN_EXCHANGE = noClasses().that().resideInAnyPackage("..http..", "..api..")
            .should().dependOnClassesThat().haveFullyQualifiedName("org.apache.camel.Exchange");

    @ArchTest
    static final ArchRule WHAT_EXCHANGES_SHARE_DOES_NOT_CHANGE = classes()
            .that().resideInAnyPackage("..api..", "..message..", "..schema..", "..table..")
            .and().areTopLevelClasses()
            // Camel generates it, and sets its field once.
            .and().doNotHaveSimpleName("PlivoAnswerConverterLoader")
            .should().haveOnlyFinalFields();
}
