package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import io.github.camelplivo.simulator.Letter.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens to Plivo's requests on their way, and Plivo's retries. */
class PlivoSimulatorPostmanTest extends PlivoSimulatorTestSupport {

    private static final String HELLO = "<Response><Speak>Hello</Speak></Response>";

    private final Queue<Integer> statuses = new ArrayDeque<>();
    private final Queue<String> arrivals = new ConcurrentLinkedQueue<>();
    private HttpServer node;
    private Instant start;

    @BeforeEach
    void theClockStands() throws IOException {
        plivo.clock().pause();
        start = plivo.clock().instant();
        node = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        node.createContext("/", exchange -> {
            arrivals.add(seconds(plivo.clock().instant()) + " " + exchange.getRequestURI());
            exchange.getResponseHeaders().set("Content-Type", "application/xml");
            Integer status = statuses.poll();
            if (status != null && status == 204) {
                exchange.sendResponseHeaders(status, -1);
            } else {
                exchange.sendResponseHeaders(status == null ? 200 : status, HELLO.length());
                exchange.getResponseBody().write(HELLO.getBytes(UTF_8));
            }
            exchange.close();
        });
        node.start();
    }

    @AfterEach
    void theNodeStops() {
        node.stop(0);
    }

    private String seconds(Instant time) {
        return "" + Duration.between(start, time).toSeconds();
    }

    private String nodeUrl() {
        return "http://127.0.0.1:" + node.getAddress().getPort();
    }

    private Call transferred(String alegUrl) throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        transfer(call, "{'aleg_url': '" + alegUrl + "'}");
        return call;
    }

    /** The caller talks with the expert, who hangs up after five seconds. */
    private Call dialled() throws Exception {
        plivo.person(EXPERT).hangsUpAfter(ofSeconds(5));
        Call call = plivo.call(CALLER, OFFICE);
        obey(call, "<Dial action='" + response("action", "<Wait/>") + "' callbackUrl='" + plivo.document("events", "")
                   + "'><Number>" + EXPERT + "</Number></Dial>");
        return call;
    }

    /** When which events arrived. */
    private List<String> events() {
        return plivo.log(0).stream().filter(entry -> entry.request().path().endsWith("/events"))
                .map(entry -> seconds(entry.time()) + " " + entry.request().form().get("DialAction")).toList();
    }

    private void advance(long seconds) {
        plivo.clock().advance(ofSeconds(seconds));
    }

    @Test
    void losesReports() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP));

        dialled();
        advance(60);

        assertThat(events()).containsExactly("0 answer");
        assertThat(plivo.clock().next()).isEmpty();
    }

    @Test
    void delaysReportsSoThatOthersOvertakeThem() throws Exception {
        plivo.postman(Postman.RELIABLE.delaying(ofSeconds(7), Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED));

        dialled();
        advance(60);

        assertThat(events()).containsExactly("5 hangup", "7 answer", "7 connected");
    }

    @Test
    void bringsReportsTwiceWithOneSignature() throws Exception {
        plivo.postman(Postman.RELIABLE.doubling(ofSeconds(2), Kind.DIAL_ANSWER).doubling(Kind.DIAL_CONNECTED));

        dialled();
        advance(60);

        assertThat(events()).containsExactly("0 answer", "0 connected", "0 connected", "2 answer", "5 hangup");
        assertThat(plivo.fetches().stream().filter(fetch -> fetch.path().endsWith("/events"))
                .map(fetch -> fetch.header("X-Plivo-Signature-V3-Nonce").orElseThrow()).distinct()).hasSize(3);
    }

    @Test
    void deliversWhatItIsNotToldToChange() throws Exception {
        plivo.postman(Postman.RELIABLE.losing().only(Kind.HANGUP));

        dialled();

        assertThat(events()).containsExactly("0 answer", "0 connected");
    }

    @Test
    void losesARequestForADocumentLikeADeadLine() throws Exception {
        plivo.postman(Postman.RELIABLE.losing(Kind.TRANSFER));
        Call call = transferred(nodeUrl() + "/next");

        advance(1);
        assertThat(call.live()).isTrue();
        advance(1);

        assertEnded(call.aLeg(), 7013, "Error Reaching Transfer URL");
        assertThat(arrivals).isEmpty();
    }

    @Test
    void losesTheAnswerToARequestThatHasArrived() throws Exception {
        plivo.postman(Postman.RELIABLE.losingAnswers(Kind.TRANSFER));
        Call call = transferred(nodeUrl() + "/next");

        advance(39);
        assertThat(call.live()).isTrue();
        advance(1);

        assertEnded(call.aLeg(), 7013, "Error Reaching Transfer URL");
        assertThat(arrivals).containsExactly("0 /next");
    }

    @Test
    void bringsADocumentLater() throws Exception {
        plivo.postman(Postman.RELIABLE.delaying(ofSeconds(3)));
        Call call = transferred(nodeUrl() + "/next");

        advance(2);
        assertThat(call.aLeg().doing()).isEqualTo("alone, hears silence");
        advance(1);

        assertThat(call.aLeg().doing()).isEqualTo("hears \"Hello\"");
    }

    @Test
    void obeysADocumentOnceThatIsAskedForTwice() throws Exception {
        plivo.postman(Postman.RELIABLE.doubling());

        Call call = transferred(nodeUrl() + "/next");

        assertThat(arrivals).containsExactly("0 /next", "0 /next");
        assertThat(call.aLeg().doing()).isEqualTo("hears \"Hello\"");
    }

    @Test
    void obeysTheFragmentOfAnUrlWhenNobodyAnswers() throws Exception {
        plivo.postman(letter -> letter.number() < 3 ? List.of() : List.of(Delivery.AT_ONCE));

        Call call = transferred(nodeUrl() + "/next?a=b#ct=2500&rt=3000&rc=2&rp=all");
        advance(60);

        assertThat(arrivals).containsExactly("5 /next?a=b");
        assertThat(call.aLeg().doing()).isEqualTo("hears \"Hello\"");
    }

    @Test
    void arrivesAgainWhenTheAnswerWasLost() throws Exception {
        plivo.postman(Postman.RELIABLE.losingAnswers());

        Call call = transferred(nodeUrl() + "/next#rt=3000&rc=2");
        advance(8);
        assertThat(call.live()).isTrue();
        advance(1);

        assertThat(arrivals).containsExactly("0 /next", "3 /next", "6 /next");
        assertThat(plivo.fetches().stream().map(fetch -> fetch.header("X-Plivo-Signature-V3-Nonce")).distinct()).hasSize(3);
        assertEnded(call.aLeg(), 7013, "Error Reaching Transfer URL");
    }

    @Test
    void arrivesAlthoughPlivoHasGivenUp() throws Exception {
        plivo.postman(Postman.RELIABLE.delaying(ofSeconds(4)));

        Call call = transferred(nodeUrl() + "/next#rt=3000&rc=0");
        advance(3);
        assertEnded(call.aLeg(), 7013, "Error Reaching Transfer URL");
        advance(1);

        assertThat(arrivals).containsExactly("4 /next");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "| 503 | 1", "#rc=2 | 503 | 1", "#rc=2&rp=5xx,ct,rt | 503 | 3", "#rc=2&rp=5xx | 404 | 1", "#rc=2&rp=4xx | 404 | 3",
            "#rp=all | 500 | 2", "#rc=9&rp=all | 500 | 2", "#rc=0&rp=all | 500 | 1", "#rc=5&rp=all | 204 | 1",
            "#rc=5&rp=5xx%2Cct | 500 | 6" })
    void triesAgainAfterTheFailuresOfTheFragment(String fragment, int status, int tries) throws Exception {
        IntStream.range(0, 9).forEach(i -> statuses.add(status));

        transferred(nodeUrl() + "/next" + (fragment == null ? "" : fragment));
        plivo.settle();

        assertThat(arrivals).hasSize(tries);
    }

    @Test
    void givesUpWhenTheTotalTimeIsOver() throws Exception {
        plivo.postman(Postman.RELIABLE.losingAnswers());

        Call call = transferred(nodeUrl() + "/next#rt=3000&rc=5&tt=7000");
        advance(7);

        assertThat(arrivals).containsExactly("0 /next", "3 /next", "6 /next");
        assertEnded(call.aLeg(), 7013, "Error Reaching Transfer URL");
    }

    @Test
    void triesReportsAgainAsTheirFragmentsSay() throws Exception {
        plivo.postman(letter -> letter.kind() == Kind.DIAL_ANSWER && letter.number() == 1
                ? List.of()
                : List.of(Delivery.AT_ONCE));
        Call call = plivo.call(CALLER, OFFICE);

        obey(call, "<Dial callbackUrl='" + plivo.document("events", "") + "#rc=1'><Number>" + EXPERT + "</Number></Dial>");
        advance(60);

        assertThat(events()).containsExactly("0 connected", "2 answer");
    }

    @Test
    void bringsWhatGoesToThePublicUrlToANode() throws Exception {
        String url = "https://calls.example.com/plivo/next";
        plivo.postman(Postman.RELIABLE.to(letter -> letter.url().startsWith("https://calls") ? nodeUrl() : null));

        Call call = transferred(url);

        assertThat(arrivals).containsExactly("0 /plivo/next");
        assertThat(call.aLeg().doing()).isEqualTo("hears \"Hello\"");
        RecordedRequest fetch = plivo.fetches().get(0);
        String nonce = fetch.header("X-Plivo-Signature-V3-Nonce").orElseThrow();
        assertThat(fetch.header("X-Plivo-Signature-V3")).contains(
                SignedCallback.ofCall(url).fields(fetch.form()).nonce(nonce).headers().get("X-Plivo-Signature-V3"));
    }

    @Test
    void balancesBetweenNodes() {
        Postman postman = Postman.RELIABLE.balancing(7, "https://calls.", List.of("http://one", "http://two"));

        assertThat(IntStream.range(0, 100).mapToObj(i -> letter(i, "https://calls.example.com/a"))
                .map(letter -> postman.deliveries(letter).get(0).node())).contains("http://one", "http://two")
                .doesNotContainNull();
        assertThat(postman.deliveries(letter(1, "http://127.0.0.1/a")).get(0).node()).isNull();
    }

    private static Letter letter(int number, String url) {
        return new Letter(Kind.ACTION, "1", number, url, Map.of());
    }

    @Test
    void doesAtRandomWhatItsSharesSay() {
        Postman postman = Postman.random(42, 0.25, 0.1, ofSeconds(3));
        List<List<Delivery>> all
                = IntStream.range(0, 10_000).mapToObj(i -> postman.deliveries(letter(i, "http://127.0.0.1/"))).toList();

        assertThat(all.stream().filter(List::isEmpty).count()).isBetween(2_300L, 2_700L);
        assertThat(all.stream().filter(deliveries -> deliveries.size() == 2).count()).isBetween(600L, 900L);
        assertThat(all.stream().flatMap(List::stream).map(Delivery::after))
                .allMatch(after -> after.compareTo(ofSeconds(3)) <= 0).anyMatch(after -> after.compareTo(ofSeconds(2)) > 0);
    }

    @ParameterizedTest
    @CsvSource({ "1, 1, true", "1, 2, false" })
    void doesTheSameWithTheSameSeed(long one, long other, boolean same) throws Exception {
        assertThat(story(one).equals(story(other))).isEqualTo(same);
    }

    private List<String> story(long seed) throws Exception {
        plivo.reset();
        plivo.clock().pause();
        start = plivo.clock().instant();
        plivo.postman(Postman.random(seed, 0.3, 0.3, ofSeconds(9)).only(
                Kind.DIAL_ANSWER, Kind.DIAL_CONNECTED, Kind.DIAL_HANGUP));
        for (int call = 0; call < 5; call++) {
            dialled();
        }
        advance(60);
        return events();
    }

    @Test
    void losesAnswersAtRandom() {
        Postman postman = Postman.random(42, 0, 0.25, 0, Duration.ZERO);

        assertThat(IntStream.range(0, 10_000).mapToObj(i -> postman.deliveries(letter(i, "http://127.0.0.1/")).get(0))
                .filter(Delivery::answered).count()).isBetween(7_300L, 7_700L);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void leavesNothingHangingWhateverItDoes(long seed) throws Exception {
        plivo.postman(Postman.random(seed, 0.2, 0.1, 0.2, ofSeconds(9)));
        List<String> scripts = List.of("does=answers,after=5,hangs_up_after=20", "does=busy", "does=refuses,after=4",
                "does=never_answers", "does=unreachable", "does=cannot_be_dialled", "does=voicemail,after=15,presses=1");
        Random dice = new Random(seed);
        for (int i = 0; i < 60; i++) {
            for (String party : List.of(AGENT, EXPERT)) {
                PersonForm.list(party + "," + scripts.get(dice.nextInt(scripts.size()))).forEach(form -> form.tell(plivo));
            }
            plivo.person(CALLER).hangsUpAfter(ofSeconds(1 + dice.nextInt(60)));
            Call call = plivo.call(CALLER, OFFICE);
            obey(call, "<Dial timeout='20' action='" + plivo.document("action", HELLO) + "#rc=2&amp;rp=all' callbackUrl='"
                       + plivo.document("events", "") + "#rc=1' " + (dice.nextBoolean() ? "confirmKey='1'" : "") + "><Number>"
                       + AGENT + "</Number><Number>" + EXPERT + "</Number></Dial>");
            advance(dice.nextInt(5));
        }

        advance(600);

        assertThat(plivo.clock().next()).isEmpty();
        assertThat(plivo.world().board().calls()).noneMatch(Call::live);
        assertThat(plivo.calls().stream().flatMap(call -> call.dials().stream())).hasSizeGreaterThan(30)
                .allMatch(dial -> dial.over().isPresent()).anyMatch(dial -> dial.connected().isPresent());
    }

    @ParameterizedTest
    @CsvSource({ "-0.1, 0, 0", "0, 1.1, 0", "0, 0, -1", "NaN, 0, 0" })
    void refusesSharesThatAreNone(double lost, double doubled, int seconds) {
        assertThatThrownBy(() -> Postman.random(1, lost, doubled, ofSeconds(seconds)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAMessagesReportPlivoTriesAgainLater() throws Exception {
        plivo.postman(letter -> letter.number() == 1 ? List.of() : List.of(Delivery.AT_ONCE));
        send("POST", account() + "Message/",
                "{'src': '" + OFFICE + "', 'dst': '" + EXPERT + "', 'text': 'Hello', 'url': '" + nodeUrl() + "/report'}");
        plivo.settle();
        advance(120);

        assertThat(arrivals).isNotEmpty().allMatch(arrival -> arrival.endsWith("/report"));
    }
}
