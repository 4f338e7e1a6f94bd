package io.github.camelplivo.simulator;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toCollection;

/** A line of the log for other eyes: without tokens, and with what it is about. */
final class Shown {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** What no reader needs whole, such as the token in the address of a document. */
    private static final Pattern LONG_WORD = Pattern.compile("[^/?&=#\"'<>{}\\s]{61,}");
    private static final String NAMES = "(?:auth_token|token|password|secret)";
    /**
     * In JSON, also in JSON that stands in a string of JSON, or that ends in the middle. Rather too much than too
     * little.
     */
    private static final Pattern SECRET = Pattern.compile(
            "(\"" + NAMES + "\\\\*\"\\s*:\\s*)(?:\\\\*\"(?s:.*?)(?:(?<!\\\\)\"|\\z)|[^\\\\\"\\s,}\\]]+)");
    private static final Pattern FORM_SECRET = Pattern.compile("((?:^|[?&])" + NAMES + "=)[^&#\\s\"'<>]*");
    /** More of a text nobody reads. */
    private static final int LONGEST = 20_000;
    private static final int WORD_START = 12;
    private static final int WORD_END = 8;

    private Shown() {
    }

    static Map<String, Object> of(LogEntry entry, PlivoSimulator plivo) {
        Map<String, Object> object = ControlApi.described(entry);
        object.replaceAll((field, value) -> value instanceof String text ? text(text) : value);
        object.put("signature", entry.kind() == LogEntry.Kind.FETCH ? signature(entry.request(), plivo.token()) : null);
        object.put("calls", calls(entry, plivo));
        return object;
    }

    /** Without tokens. */
    static String text(String text) {
        String open = text.replace(PlivoSimulator.AUTH_TOKEN, "***");
        String cut = open.length() > LONGEST ? open.substring(0, LONGEST) + "..." : open;
        return shorten(FORM_SECRET.matcher(SECRET.matcher(cut).replaceAll("$1\"***\"")).replaceAll("$1***"));
    }

    /** With what is long in the middle of words left out. */
    static String shorten(String text) {
        return LONG_WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(
                word.group().substring(0, WORD_START) + "..." + word.group().substring(word.group().length() - WORD_END)));
    }

    /** What a receiver that knows the simulator's token makes of it. */
    private static String signature(RecordedRequest request, String token) {
        URI uri = URI.create(request.path() + (request.query() == null ? "" : "?" + request.query()));
        Signature signature = new Signature(token);
        return request.header("X-Plivo-Signature-Ma-V3").map(
                given -> verdict("V3", given.equals(signature.v3(request.method(), uri,
                        request.method().equals("GET") ? Map.of() : request.form(), nonce(request, "V3")))))
                .or(() -> request.header("X-Plivo-Signature-Ma-V2")
                        .map(given -> verdict("V2", given.equals(signature.v2(uri, nonce(request, "V2"))))))
                .orElse("not signed");
    }

    private static String nonce(RecordedRequest request, String version) {
        return request.header("X-Plivo-Signature-" + version + "-Nonce").orElse("");
    }

    private static String verdict(String version, boolean right) {
        return version + (right ? " valid" : " not valid for this URL and token");
    }

    /** The calls that it names, and the members of the PHLO's call that it is for, by their keys. */
    private static Set<String> calls(LogEntry entry, PlivoSimulator plivo) {
        RecordedRequest request = entry.request();
        Set<String> calls = Stream.of(
                request.path(), request.query() == null ? "" : request.query(), request.body(), entry.answer())
                .flatMap(text -> UUID.matcher(text).results()).map(MatchResult::group)
                .filter(uuid -> plivo.findCall(uuid).isPresent()).collect(toCollection(LinkedHashSet::new));
        plivo.world().phlos().multiPartyCalls().stream()
                .filter(call -> (request.path() + "/")
                        .contains("/phlo/" + call.phloId() + "/multi_party_call/" + call.nodeId() + "/"))
                .forEach(call -> call.members().forEach(member -> calls.add("member " + Scene.key(call, member))));
        return calls;
    }
}
