package io.github.camelplivo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.PlivoFacts.Argument;
import io.github.camelplivo.PlivoFacts.Known;
import io.github.camelplivo.api.Operation;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What each of Plivo's operations puts on the wire with all its parameters, against the facts: of the rows nothing is
 * asked but an example of a value.
 */
@Tag("portable")
class OperationRequestsTest extends WireTestSupport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PREFIXES = Map.of("api.plivo.com", "/api", "phlorunner.plivo.com", "/phlorunner",
            "lookup.plivo.com", "/lookup", "stats.plivo.com", "/stats");
    private static final byte[] FILE = "a small file".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Object> PAYLOAD = Map.of("from", "14152220000", "any", List.of(1, 2));

    /** Of two parameters that exclude each other, the one that is left out here. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            "message-send", Set.of("powerpack_uuid"),
            "multiparty-participant-add", Set.of("call_uuid"),
            "compliance-application-create", Set.of("country_iso2", "number_type", "end_user_type"),
            "compliance-requirement-find", Set.of("country_iso2", "number_type", "end_user_type"),
            "sip-trunk-create", Set.of("credential_uuid"));
    /** Values that others depend on. */
    private static final Map<String, String> CHOSEN = Map.of(
            "call-transfer legs", "both", "sip-trunk-create trunk_direction", "outbound",
            "mpc /v1/phlo/{phlo_id}/multi_party_call/{node_id} action", "call",
            "mpc /v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address} action", "hold");
    /** What the facts call a list and a flag, and say that Plivo wants as a text. */
    private static final Set<String> TEXTS = Set.of("call-play urls", "call-stream noise_cancellation");
    /** Their data has callback_url and callback_method in it. */
    private static final Set<String> SYNCHRONOUS = Set.of("number-compliance-create", "number-compliance-update");

    private final Map<Known, Map<String, String>> values = new LinkedHashMap<>();

    /** A route for each operation, with its parameters as YAML gives them. */
    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getRegistry().bind("upload", FILE);
        List<Object> routes = new ArrayList<>();
        for (Known known : PlivoFacts.all()) {
            values.put(known, examples(known));
            Map<String, String> options = new LinkedHashMap<>();
            values.get(known).forEach((field, value) -> options.put(
                    option(field), isFile(known, field) ? "#bean:upload" : value.contains("&") ? "RAW(" + value + ")" : value));
            Map<String, Object> step = Map.of("to", Map.of("uri", "plivo:" + known.name(), "parameters", options));
            routes.add(Map.of("from", Map.of("uri", "direct:" + route(known), "steps", List.of(step))));
        }
        PluginHelper.getRoutesLoader(context).loadRoutes(
                ResourceHelper.fromString("routes.yaml", JSON.writeValueAsString(routes)));
        return context;
    }

    private static String route(Known known) {
        return known.name() + (known.path().contains("/members/") ? "-member" : "");
    }

    private static List<Argument> arguments(Known known) {
        List<Argument> all = new ArrayList<>(known.arguments());
        all.removeIf(argument -> LEFT_OUT.getOrDefault(known.name(), Set.of()).contains(argument.name())
                || argument.place().equals("payload"));
        if (known.host().equals("api.plivo.com") && !SYNCHRONOUS.contains(known.name())
                && all.stream().noneMatch(argument -> argument.name().equals("callback_url"))) {
            String place = known.method().equals("GET")
                    ? "query" : all.stream().anyMatch(argument -> argument.place().equals("multipart")) ? "multipart" : "json";
            all.add(new Argument("callback_url", place, "url", "no", "", "docs"));
            all.add(new Argument("callback_method", place, "method", "no", "", "docs"));
        }
        return all;
    }

    /** A value for each parameter; each identifier has its own. */
    private Map<String, String> examples(Known known) {
        Operation row = plivo("").operations().named(known.name());
        Map<String, String> examples = new LinkedHashMap<>();
        for (Argument argument : arguments(known)) {
            String field = argument.name().replaceFirst("\\[N].*", "");
            String chosen = CHOSEN.getOrDefault(known.name() + " " + field, CHOSEN.get(
                    known.name() + " " + known.path() + " " + field));
            String example = row.parameter(field).orElseThrow(() -> new AssertionError(known + " has no " + field))
                    .kind().example();
            boolean id = argument.kind().equals("id") && example.matches("[0-9a-f-]{36}");
            examples.put(field, chosen != null ? chosen : id ? "a1-" + field.replace('_', '-') : example);
        }
        return examples;
    }

    private static String option(String field) {
        StringBuilder option = new StringBuilder();
        for (String word : field.split("_+")) {
            option.append(option.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return option.toString();
    }

    private static String header(Known known, String field) {
        Set<String> travelling = Set.of("call_uuid", "message_uuid", "recording_id", "media_id", "phlo_id");
        Set<String> shortNames = Set.of("call-transfer", "call-make", "mpc");
        boolean shortened = travelling.contains(field) || shortNames.contains(known.name());
        return "CamelPlivo" + (shortened ? "" : capitalised(option(known.name().replace('-', '_'))))
               + capitalised(option(field));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean isFile(Known known, String field) {
        return kind(known, field).equals("file");
    }

    private static String kind(Known known, String field) {
        return arguments(known).stream().filter(argument -> argument.name().replaceFirst("\\[N].*", "").equals(field))
                .findFirst().orElseThrow().kind();
    }

    @Test
    void allOperationsAreHere() {
        assertThat(PlivoFacts.all()).extracting(Known::name).containsOnlyOnceElementsOf(
                PlivoFacts.all().stream().map(Known::name).filter(name -> !name.equals("mpc")).toList());
    }

    @Test
    void theAsynchronousModeIsOfPlivosApiAlone() {
        List<Known> others = PlivoFacts.all().stream().filter(known -> !known.host().equals("api.plivo.com")
                || SYNCHRONOUS.contains(known.name())).toList();

        assertThat(others).isNotEmpty().allSatisfy(known -> assertThatThrownBy(
                () -> context.getEndpoint("plivo:" + known.name() + "?callbackUrl=https://example.com"))
                .rootCause().hasMessageContaining("the option callbackUrl is not known to " + known.name()));
    }

    @TestFactory
    Stream<DynamicTest> theRequestIsTheKnownOneWhereverItsValuesComeFrom() {
        return values.keySet().stream().map(known -> DynamicTest.dynamicTest(route(known), () -> {
            Map<String, Object> fields = new TreeMap<>();
            Map<String, Object> headers = new TreeMap<>();
            StringBuilder uri = new StringBuilder("plivo:" + known.name() + "?");
            for (Map.Entry<String, String> value : values.get(known).entrySet()) {
                boolean file = isFile(known, value.getKey());
                fields.put(value.getKey(), file ? FILE : typed(known, value.getKey(), value.getValue()));
                headers.put(header(known, value.getKey()), file ? FILE : value.getValue());
                uri.append(option(value.getKey())).append('=').append(file
                        ? "%23bean:upload" : URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8)).append('&');
            }
            Object payload = known.name().equals("phlo-run") ? PAYLOAD : null;
            Set<String> all = values.get(known).keySet();
            check(known, all, send(uri.deleteCharAt(uri.length() - 1).toString(), payload));
            check(known, all, send("direct:" + route(known), payload));
            check(known, all, send("plivo:" + known.name(), payload, headers));
            if (payload == null) {
                check(known, all, send("plivo:" + known.name(), fields));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aDryRunDescribesTheRequestAndSendsNothing() {
        return values.keySet().stream().filter(known -> !known.method().equals("GET"))
                .map(known -> DynamicTest.dynamicTest(route(known), () -> {
                    Map<String, Object> headers = new TreeMap<>();
                    values.get(known).forEach(
                            (field, value) -> headers.put(header(known, field), isFile(known, field) ? FILE : value));
                    Object payload = known.name().equals("phlo-run") ? PAYLOAD : null;
                    wire.requests().clear();

                    Exchange dry = send("plivo:" + known.name() + "?dryRun=true", payload, headers);

                    assertThat(dry.getException()).isNull();
                    assertThat(wire.requests()).isEmpty();
                    Map<?, ?> described = dry.getMessage().getBody(Map.class);
                    assertThat(send("plivo:" + known.name(), payload, headers).getException()).isNull();
                    RecordedWire.Request sent = wire.onlyRequest();
                    assertThat(sent.line()).isEqualTo(described.get("method") + " "
                                                      + described.get("url").toString().substring(wire.url().length())
                                                      + " HTTP/1.1");
                    Set<String> fields = sent.body().isEmpty()
                            ? Set.of()
                            : sent.header("Content-Type").startsWith("multipart/")
                                    ? WireReading.parts(sent).keySet()
                            : WireReading.json(sent).keySet();
                    Map<?, ?> body = (Map<?, ?>) described.get("body");
                    assertThat(body == null ? Set.of() : body.keySet()).extracting(Object::toString)
                            .containsExactlyInAnyOrderElementsOf(
                                    fields.stream().map(field -> field.replaceFirst("\\[.*", "")).toList());
                }));
    }

    /** Without an id it would be another request, and perhaps delete everything. */
    @TestFactory
    Stream<DynamicTest> aDeleteWithoutAnIdIsNotSent() {
        return values.keySet().stream().filter(known -> known.method().equals("DELETE")).flatMap(known -> known.arguments()
                .stream().filter(argument -> argument.place().equals("path"))
                .map(argument -> DynamicTest.dynamicTest(route(known) + " " + argument.name(), () -> {
                    for (String id : new String[] { null, "", " " }) {
                        Map<String, Object> headers = new TreeMap<>();
                        values.get(known).forEach((field, value) -> headers.put(header(known, field), value));
                        headers.put(header(known, argument.name()), id);
                        headers.values().removeIf(Objects::isNull);

                        assertThat(send("plivo:" + known.name(), null, headers).getException())
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining(option(argument.name()) + " is " + (id == null ? "missing" : "empty"));
                    }
                    assertThat(wire.requests()).isEmpty();
                })));
    }

    @TestFactory
    Stream<DynamicTest> onlyWhatWasGivenIsSent() {
        List<Known> simple = values.keySet().stream().filter(known -> known.arguments().stream()
                .noneMatch(argument -> argument.required().equals("sometimes"))).toList();
        assertThat(simple).hasSizeGreaterThan(225);
        return simple.stream().map(known -> DynamicTest.dynamicTest(route(known), () -> {
            Map<String, Object> fields = new TreeMap<>();
            for (Argument argument : arguments(known)) {
                if (argument.required().equals("yes")) {
                    fields.put(argument.name(), argument.kind().equals("file")
                            ? FILE : typed(known, argument.name(), values.get(known).get(argument.name())));
                }
            }
            if (known.name().equals("phlo-run")) {
                check(known, fields.keySet(), send("plivo:phlo-run?phloId=a1-phlo-id", PAYLOAD));
            } else {
                check(known, fields.keySet(), send("plivo:" + known.name(), fields));
            }
        }));
    }

    private static Object typed(Known known, String field, String value) throws JsonProcessingException {
        return switch (kind(known, field)) {
            case "whole", "flag", "decimal", "object" -> JSON.readValue(value, Object.class);
            case "list" -> List.of(value.split(","));
            case "addresses" -> List.of(value);
            default -> value;
        };
    }

    private void check(Known known, Set<String> given, Exchange exchange) throws JsonProcessingException {
        assertThat(exchange.getException()).isNull();
        RecordedWire.Request request = wire.requests().get(wire.requests().size() - 1);
        wire.requests().clear();
        Map<String, String> query = new TreeMap<>();
        Map<String, JsonNode> json = new TreeMap<>();
        Map<String, String> parts = new TreeMap<>();
        String path = known.path().replace("{auth_id}", AUTH_ID);
        query.putAll(WireReading.pairs(path));
        path = path.replaceFirst("\\?.*", "");
        for (Argument argument : arguments(known)) {
            String field = argument.name().replaceFirst("\\[N].*", "");
            String value = values.get(known).get(field);
            if (!given.contains(field)) {
                continue;
            }
            if (argument.place().equals("path")) {
                assertThat(path).contains("{" + argument.name() + "}");
                path = path.replace("{" + argument.name() + "}",
                        URLEncoder.encode(text(known, argument, value), StandardCharsets.UTF_8).replace("+", "%20"));
            } else if (argument.place().equals("multipart")) {
                parts.put(argument.name().replace("[N]", "[0]"),
                        argument.kind().equals("file")
                                ? new String(FILE, StandardCharsets.UTF_8) : text(known, argument, value));
            } else {
                boolean both = known.method().equals("DELETE");
                if (both || argument.place().equals("query")) {
                    query.put(argument.name(), text(known, argument, value));
                }
                if (both || argument.place().equals("json")) {
                    json.put(argument.name(), node(known, argument, value));
                }
            }
        }
        if (known.name().equals("phlo-run")) {
            PAYLOAD.forEach((field, value) -> json.put(field, JSON.valueToTree(value)));
        }
        assertThat(request.line()).startsWith(known.method() + " ").endsWith(" HTTP/1.1");
        assertThat(WireReading.path(request)).isEqualTo(PREFIXES.get(known.host()) + path);
        assertThat(WireReading.query(request)).isEqualTo(query);
        if (known.arguments().stream().anyMatch(argument -> argument.place().equals("multipart"))) {
            Map<String, String> sent = new TreeMap<>();
            WireReading.parts(request).forEach((name, part) -> sent.put(name, part.content()));
            assertThat(sent).isEqualTo(parts);
        } else if (known.method().equals("GET")) {
            assertThat(request.body()).isEmpty();
            assertThat(request.header("Content-Type")).isNull();
        } else if (known.method().equals("DELETE") && json.isEmpty()) {
            assertThat(request.body()).isEmpty();
        } else {
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(WireReading.json(request)).isEqualTo(json);
        }
    }

    private static String text(Known known, Argument argument, String value) throws JsonProcessingException {
        boolean inPath = argument.place().equals("path") && known.host().equals("api.plivo.com")
                && !known.path().contains("/VerifiedCallerId/");
        boolean bare = argument.kind().equals("number") && (inPath || known.name().equals("sip-trunk-call-list"));
        return bare ? value.replace("+", "")
                : argument.kind().equals("object") ? JSON.readTree(value).toString() : value;
    }

    private static JsonNode node(Known known, Argument argument, String value) throws JsonProcessingException {
        if (TEXTS.contains(known.name() + " " + argument.name())) {
            return JSON.valueToTree(value);
        }
        return switch (argument.kind()) {
            case "whole", "flag", "decimal", "object" -> JSON.readTree(value);
            case "list" -> JSON.valueToTree(List.of(value.split(",")));
            default -> JSON.valueToTree(value);
        };
    }
}
