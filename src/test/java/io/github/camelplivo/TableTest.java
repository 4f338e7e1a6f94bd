package io.github.camelplivo;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.PlivoFacts.Argument;
import io.github.camelplivo.PlivoFacts.Known;
import io.github.camelplivo.api.Condition;
import io.github.camelplivo.api.Headers;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Operation.BodyType;
import io.github.camelplivo.api.Operation.Method;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.api.SomeOf;
import io.github.camelplivo.schema.Either;
import io.github.camelplivo.schema.Files;
import io.github.camelplivo.schema.Kind;
import io.github.camelplivo.schema.ListOf;
import io.github.camelplivo.schema.Names;
import io.github.camelplivo.schema.Structure;
import io.github.camelplivo.schema.Time;
import io.github.camelplivo.schema.Url;
import io.github.camelplivo.table.Operations;
import org.apache.camel.Component;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rows of the table, against what is known of Plivo's API and against their own rules. */
@Tag("portable")
class TableTest {

    private static final Operations PURE = new Operations(List.of());
    private static final Operations LAYERED = new PlivoComponent().operations();

    /** What a row has and the facts have not, or the other way round, and why. */
    private static final Map<String, String> DIFFERENCES = Map.of(
            "call-make machine_detection_silence", "was documented once, and is in none of the sources of the facts",
            "number-compliance-create documents", "the facts name its parts: documents[N].file",
            "number-compliance-create documents[N].file", "the row names the list: documents",
            "number-compliance-update documents", "the facts name its parts: documents[N].file",
            "number-compliance-update documents[N].file", "the row names the list: documents",
            "phlo-run <payload>", "is the message body as it is");

    static Stream<Operation> rows() {
        return PURE.all().stream();
    }

    @Test
    void everyKnownOperationHasARowAndNoOtherHas() {
        assertThat(PURE.names()).containsExactlyInAnyOrderElementsOf(
                PlivoFacts.all().stream().map(Known::name).collect(Collectors.toSet()));
        assertThat(PURE.names()).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = { "README.md", "docs/architecture.md" })
    void aPageThatSaysHowManyOperationsThereAreIsRight(String page) {
        assertThat(Path.of(page)).content().contains(PURE.names().size() + " operations");
    }

    @Test
    void aRowHasTheKnownMethodHostAndPath() {
        assertThat(PlivoFacts.all()).allSatisfy(known -> {
            Operation row = PURE.named(known.name());
            assertThat(row.method()).hasToString(known.method());
            assertThat(row.host().baseUrl()).isEqualTo("https://" + known.host() + "/v1");
            assertThat("/v1/" + row.path()).matches(path -> path.replaceAll("\\[.*]", "").equals(known.path())
                    || path.replaceAll("[\\[\\]]", "").equals(known.path()), "path " + known.path());
        });
    }

    @Test
    void aRowTakesTheKnownParameters() {
        Map<String, Set<String>> known = new HashMap<>();
        PlivoFacts.all().forEach(each -> each.arguments().forEach(
                argument -> known.computeIfAbsent(each.name(), name -> new HashSet<>()).add(argument.name())));
        List<String> differences = new ArrayList<>();
        rows().forEach(row -> {
            Set<String> own = row.parameters().stream().map(Parameter::field).collect(Collectors.toSet());
            Set<String> others = known.getOrDefault(row.name(), Set.of());
            own.stream().filter(field -> !others.contains(field)).filter(field -> !isOfTheAsynchronousMode(field))
                    .forEach(field -> differences.add(row.name() + " " + field));
            others.stream().filter(field -> !own.contains(field)).forEach(field -> differences.add(row.name() + " " + field));
        });
        assertThat(differences).containsExactlyInAnyOrderElementsOf(DIFFERENCES.keySet());
    }

    /** Known of all operations of Plivo's API, and named in the facts where a page or an SDK lists it. */
    private static boolean isOfTheAsynchronousMode(String field) {
        return field.equals("callback_url") || field.equals("callback_method");
    }

    @Test
    void whatPlivosDocsDoNotShowIsSaid() {
        List<String> wrong = new ArrayList<>();
        PlivoFacts.all().forEach(known -> {
            String note = PURE.named(known.name()).note();
            boolean whole = note.matches("(.* )?Seen in (SDKs|Plivo's CLI) only, not in (Plivo's|its) docs\\.");
            known.arguments().forEach(argument -> {
                boolean documented = argument.evidence().equals("docs");
                boolean named
                        = note.matches(".*\\b" + Names.camelCase(argument.name()) + "\\b.*") && note.contains("SDKs only");
                if (documented ? whole : !whole && !named) {
                    wrong.add(known + " " + argument.name());
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aParameterGoesWhereItIsKnownToGo() {
        List<String> misplaced = new ArrayList<>();
        PlivoFacts.all().forEach(known -> {
            Operation row = PURE.named(known.name());
            known.arguments().forEach(argument -> row.parameter(argument.name())
                    .filter(parameter -> !places(row, parameter).contains(argument.place()))
                    .ifPresent(parameter -> misplaced.add(known + " " + parameter + " is in " + argument.place())));
        });
        assertThat(misplaced).isEmpty();
    }

    private static Set<String> places(Operation row, Parameter parameter) {
        if (row.isInPath(parameter)) {
            return Set.of("path");
        }
        if (row.method() == Method.DELETE) {
            return Set.of("query", "json");
        }
        return Set.of(row.reads() ? "query" : row.body() == BodyType.MULTIPART ? "multipart" : "json");
    }

    @Test
    void whatIsKnownToBeRequiredIsRequired() {
        assertThat(PlivoFacts.all()).allSatisfy(known -> {
            Operation row = PURE.named(known.name());
            assertThat(known.arguments()).filteredOn(argument -> row.parameter(argument.name()).isPresent())
                    .allSatisfy(argument -> {
                        Parameter parameter = row.parameter(argument.name()).orElseThrow();
                        boolean always = parameter.isRequired() && parameter.alternatives().isEmpty();
                        switch (argument.required()) {
                            case "yes" -> assertThat(always).as(known + " " + argument.name()).isTrue();
                            case "no" -> assertThat(always && parameter.applies().isEmpty())
                                    .as(known + " " + argument.name()).isFalse();
                            default -> {
                            }
                        }
                    });
        });
    }

    @Test
    void aWordIsAKnownOne() {
        Map<String, Set<String>> known = new TreeMap<>();
        Map<String, Set<String>> words = new TreeMap<>();
        PlivoFacts.all().forEach(each -> each.arguments().stream().filter(argument -> isOfWords(argument)).forEach(argument -> {
            String name = each + " " + argument.name();
            known.computeIfAbsent(name, key -> new TreeSet<>()).addAll(List.of(argument.allowed().split("\\|")));
            words.put(name, new TreeSet<>(parameter(each, argument).kind().values()));
        }));

        assertThat(known).hasSizeGreaterThan(150);
        assertThat(words).isEqualTo(known);
    }

    private static boolean isOfWords(Argument argument) {
        return !argument.allowed().isEmpty() && !argument.kind().equals("whole");
    }

    @Test
    void aWholeNumberHasItsKnownRange() {
        Map<String, String> known = new TreeMap<>();
        Map<String, String> ranges = new TreeMap<>();
        PlivoFacts.all().forEach(each -> each.arguments().stream()
                .filter(argument -> argument.kind().equals("whole") && !argument.allowed().isEmpty()).forEach(argument -> {
                    known.put(each + " " + argument.name(), argument.allowed());
                    ranges.put(each + " " + argument.name(),
                            parameter(each, argument).kind() instanceof Kind.Whole range
                                    ? range.least() + ".." + (range.most() == Integer.MAX_VALUE ? "" : range.most()) : "none");
                }));

        assertThat(known).hasSizeGreaterThan(100);
        assertThat(ranges).isEqualTo(known);
    }

    private static Parameter parameter(Known known, Argument argument) {
        return PURE.named(known.name()).parameter(argument.name()).orElseThrow();
    }

    @Test
    void aValueIsOfItsKnownKind() {
        Map<String, List<Class<?>>> kinds = Map.of("whole", List.of(Kind.Whole.class), "flag", List.of(Kind.Flag.class),
                "decimal", List.of(Kind.Decimal.class), "time", List.of(Time.class), "file", List.of(Files.class),
                "url", List.of(Url.class, Either.class), "method", List.of(Kind.OneOf.class), "object",
                List.of(Structure.class),
                "addresses", List.of(ListOf.class));
        List<String> wrong = new ArrayList<>();
        PlivoFacts.all().forEach(known -> known.arguments().forEach(argument -> PURE.named(known.name())
                .parameter(argument.name()).filter(parameter -> kinds.containsKey(argument.kind()))
                .filter(parameter -> !kinds.get(argument.kind()).contains(parameter.kind().getClass()))
                .ifPresent(parameter -> wrong.add(known + " " + argument.name() + " " + argument.kind()))));
        // Six digits; one of four codes; true or false as a text, which Plivo wants there.
        assertThat(wrong).containsExactlyInAnyOrder("number-search npanxx whole",
                "multiparty-list termination_cause_code whole",
                "call-stream noise_cancellation flag");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isDescribed(Operation row) {
        assertThat(row.summary()).endsWith(".").doesNotContain("{", "}", "<", ">", "@");
        assertThat(row.page()).startsWith("https://");
        assertThat(row.parameters()).allSatisfy(parameter -> assertThat(parameter.meaning()).as(parameter.field())
                .endsWith(".").doesNotContain("{", "}", "<", ">", "@"));
    }

    @Test
    void whatDecidesAboutOthersIsAParameterThatNobodyDecidesAbout() {
        assertThat(LAYERED.all()).allSatisfy(operation -> {
            assertThat(operation.parameters()).flatMap(TableTest::deciders).allSatisfy(field -> assertThat(
                    deciders(operation.parameter(field).orElseThrow())).as(operation + " " + field).isEmpty());
            assertThat(operation.parameters()).flatMap(Parameter::alternatives)
                    .allSatisfy(field -> assertThat(operation.parameter(field)).isPresent());
            assertThat(operation.someOf()).flatMap(SomeOf::fields)
                    .allSatisfy(field -> assertThat(operation.parameter(field)).isPresent());
        });
    }

    private static List<String> deciders(Parameter parameter) {
        return Stream.of(parameter.applies(), parameter.requiredWhen(), parameter.defaults()).flatMap(Optional::stream)
                .map(Condition::field).toList();
    }

    @Test
    void noTwoParametersOfAnOperationShareAName() {
        assertThat(LAYERED.all()).allSatisfy(operation -> {
            assertThat(operation.parameters()).extracting(Parameter::option).doesNotHaveDuplicates();
            assertThat(operation.parameters()).extracting(parameter -> parameter.option().toLowerCase())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void aHeaderHasOneMeaningUnlessItTravelsOrIsShort() {
        Map<String, List<String>> uses = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        LAYERED.all().forEach(operation -> operation.parameters().stream()
                .filter(parameter -> parameter.header() != null)
                .filter(parameter -> !Headers.travels(parameter.field()) && !Headers.areShort(operation.name()))
                .forEach(parameter -> uses.computeIfAbsent(parameter.header(), header -> new ArrayList<>())
                        .add(operation.name() + " " + parameter.field())));
        LAYERED.all().stream().filter(operation -> Headers.areShort(operation.name()))
                .flatMap(operation -> operation.parameters().stream()).map(Parameter::header).filter(Objects::nonNull)
                .distinct()
                .forEach(header -> uses.computeIfAbsent(header, key -> new ArrayList<>()).add("the short ones"));

        assertThat(uses).isNotEmpty().allSatisfy((header, owners) -> assertThat(owners).hasSize(1));
    }

    @Test
    void theNameOfAHeaderCanBeTold() {
        assertThat(header("call-transfer", "aleg_url")).isEqualTo("CamelPlivoAlegUrl");
        assertThat(header("mpc", "to")).isEqualTo("CamelPlivoTo");
        assertThat(header("message-send", "text")).isEqualTo("CamelPlivoMessageSendText");
        assertThat(header("call-list", "limit")).isEqualTo("CamelPlivoCallListLimit");
        assertThat(header("call-hangup", "call_uuid")).isEqualTo("CamelPlivoCallUuid");
        assertThat(header("message-get", "message_uuid")).isEqualTo("CamelPlivoMessageUuid");
        assertThat(header("recording-delete", "recording_id")).isEqualTo("CamelPlivoRecordingId");
    }

    private static String header(String operation, String field) {
        return LAYERED.named(operation).parameter(field).orElseThrow().header();
    }

    /** A default that is sent with an update would switch a subaccount off. */
    @Test
    void onlyWhatTheUserSetIsSent() {
        Map<String, Collection<String>> defaults = new LinkedHashMap<>();
        LAYERED.all().forEach(operation -> operation.parameters().stream()
                .filter(parameter -> parameter.defaultValue().isPresent())
                .forEach(parameter -> defaults.computeIfAbsent(operation.name(), name -> new ArrayList<>())
                        .add(parameter.field())));

        assertThat(defaults).isEqualTo(Map.of("call-transfer", List.of("legs"), "mpc", List.of("role")));
    }

    /** A part that is empty to a server, or climbs, makes another request of one: all are hung up, all are deleted. */
    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u00a0", "\u2003", "\u200b", ".", "..", "/", "a/", "a/..", "..\\" })
    void noPartOfAPathIsEmptyOrClimbs(String part) {
        assertThat(rows()).allSatisfy(row -> assertThat(row.parameters()).filteredOn(row::isInPath).allSatisfy(
                parameter -> assertThatThrownBy(() -> parameter.kind().check(part)).as(row + " " + parameter)
                        .isInstanceOf(IllegalArgumentException.class)));
    }

    @Test
    void theIndexHasTheNamesOfTheRowsInTheirOrder() {
        assertThat(PURE.names()).containsExactlyElementsOf(Operations.ofRows(List.of()).names());
    }

    /** In a class loader that keeps a list: of the classes with rows an application has only those that it needs. */
    @Test
    void onlyTheRowsOfAResourceInUseAreRead() throws Exception {
        Set<String> loaded = new TreeSet<>();
        ClassLoader ours = TableTest.class.getClassLoader();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] { Operations.class.getProtectionDomain().getCodeSource().getLocation() }, ours) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith("io.github.camelplivo.")) {
                    return super.loadClass(name, resolve);
                }
                synchronized (getClassLoadingLock(name)) {
                    loaded.add(name.substring(name.lastIndexOf('.') + 1));
                    Class<?> known = findLoadedClass(name);
                    return known == null ? findClass(name) : known;
                }
            }
        }) {
            Thread.currentThread().setContextClassLoader(loader);
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                context.setApplicationContextClassLoader(loader);
                Component component
                        = (Component) loader.loadClass(PlivoComponent.class.getName()).getConstructor().newInstance();
                context.addComponent("plivo", component);
                context.start();

                String transfer = "plivo:call-transfer?callUuid=u&alegUrl=https://a.example&authId=MA&authToken=t&dryRun=true";
                Map<?, ?> request = context.createProducerTemplate().requestBody(transfer, (Object) null, Map.class);
                assertThat(request.get("operation")).isEqualTo("call-transfer");
                assertThat(loaded).contains("Calls").doesNotContain("Messages", "Phlos", "Recordings");

                context.createProducerTemplate().requestBody(
                        "plivo:message-send?src=1415&dst=14152221111&text=Hi&authId=MA&authToken=t&dryRun=true", (Object) null);
                assertThat(loaded).contains("Messages").doesNotContain("Phlos", "Recordings");
            } finally {
                Thread.currentThread().setContextClassLoader(ours);
            }
        }
    }

    /** The URL of a request is logged at DEBUG and told by a dry run. */
    @Test
    void noSecretIsInAUrl() {
        assertThat(LAYERED.all()).allSatisfy(operation -> assertThat(operation.parameters()).filteredOn(Parameter::isSecret)
                .allSatisfy(parameter -> assertThat(operation.body() != BodyType.NONE
                        && operation.method() != Method.DELETE && !operation.isInPath(parameter))
                        .as(operation + " " + parameter).isTrue()));
    }
}
