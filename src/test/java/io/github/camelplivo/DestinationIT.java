package io.github.camelplivo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.github.camelplivo.simulator.Call;
import io.github.camelplivo.simulator.Leg;
import io.github.camelplivo.simulator.PlivoSimulator;
import io.github.camelplivo.simulator.PlivoSimulatorExtension;
import io.github.camelplivo.simulator.RecordedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import routes.TransferToNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** "Transfer to this number", with no web server of one's own: the whole way over sockets. */
@Tag("portable")
@ExtendWith(PlivoSimulatorExtension.class)
class DestinationIT {

    private static final String CUSTOMER = "+14152221111";
    private static final String AGENT = "+14152223333";
    private static final String OTHER_AGENT = "+14152225555";

    private static final String SUBACCOUNT = "SASUBACCOUNTXXXXXXXX";
    private static final String OF_SUBACCOUNT = "?authId=" + SUBACCOUNT + "&authToken=subtoken";

    private final int port = FreePort.next();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private PlivoSimulator plivo;
    private Main camel;

    @BeforeEach
    void begin(PlivoSimulator simulator) throws Exception {
        plivo = simulator;
        camel = start(port);
    }

    private Main start(int atPort) throws Exception {
        Main main = node(atPort);
        main.start();
        return main;
    }

    /** A node behind the one public URL. */
    private Main node(int atPort) {
        Main main = new Main();
        main.addProperty("camel.server.enabled", "true");
        main.addProperty("camel.server.host", "127.0.0.1");
        main.addProperty("camel.server.port", "" + atPort);
        main.addProperty("camel.component.plivo.auth-id", PlivoSimulator.AUTH_ID);
        main.addProperty("camel.component.plivo.auth-token", PlivoSimulator.AUTH_TOKEN);
        main.addProperty("camel.component.plivo.base-url", plivo.baseUrl());
        main.addProperty("camel.component.plivo.public-url", "http://127.0.0.1:" + port);
        main.addProperty("camel.component.plivo.local-public-url", "true");
        main.addProperty("support.number", "+14150001111");
        main.configure().setRoutesIncludePattern("file:examples/routes/transfer-to-number.yaml");
        return main;
    }

    @AfterEach
    void end() throws Exception {
        camel.stop();
    }

    private Exchange transfer(Call call, String options, Object body) throws Exception {
        Exchange exchange = camel.getCamelTemplate().send("plivo:call-transfer" + options, it -> {
            it.getMessage().setHeader("CamelPlivoCallUuid", call.uuid());
            it.getMessage().setBody(body);
        });
        plivo.settle();
        return exchange;
    }

    /** The address of a document that the last transfer named. */
    private String address() {
        List<RecordedRequest> requests = plivo.requests();
        return requests.get(requests.size() - 1).json().get("aleg_url").toString();
    }

    /** The document of a transfer, fetched before its address has expired: a slow machine needs several attempts. */
    private HttpResponse<String> freshDocument(String options) {
        Call call = plivo.call(CUSTOMER, "+14150001111");
        return await().atMost(Duration.ofSeconds(60)).until(() -> {
            transfer(call, options, null);
            return fetch(address(), PlivoSimulator.AUTH_TOKEN, port);
        }, response -> response.statusCode() == 200);
    }

    /** The address that a document leads to at the end of its Dial. */
    private static String action(HttpResponse<String> document) {
        return document.body().replaceAll("(?s).*action=\"([^\"]+)\".*", "$1");
    }

    /** What whoever signs with this token gets at the node at this port. */
    private HttpResponse<String> fetch(String address, String token, int node) throws Exception {
        Map<String, String> fields = Map.of("CallUUID", "c-1", "Event", "Redirect");
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.replace(":" + port, ":" + node)))
                .timeout(Duration.ofSeconds(60)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Plivo-Signature-V3", CallbackTestSupport.sign(token, address, fields))
                .header("X-Plivo-Signature-V3-Nonce", "nonce-1")
                .POST(BodyPublishers.ofString(CallbackTestSupport.form(fields))).build();
        return http.send(request, BodyHandlers.ofString());
    }

    private int status(String address, String token) throws Exception {
        return fetch(address, token, port).statusCode();
    }

    @Test
    void theCallerTalksWithTheDestination() throws Exception {
        Call call = plivo.call(CUSTOMER, "+14150001111");

        Exchange exchange = transfer(call, "?destination=" + OTHER_AGENT + "&callerId=+14150001111&ringTimeout=20", null);

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
        RecordedRequest fetch = plivo.fetches().get(0);
        assertThat(fetch.status()).isEqualTo(200);
        assertThat(plivo.requests().get(0).json()).containsOnlyKeys("legs", "aleg_url");
        assertThat(plivo.requests().get(0).json().get("aleg_url").toString()).doesNotContain("4152225555");
    }

    private void startExample(String file) throws Exception {
        camel.stop();
        camel = node(port);
        camel.configure().setRoutesIncludePattern("file:examples/routes/" + file);
        if (file.endsWith(".java")) {
            camel.configure().setRoutesIncludePattern(null);
            camel.configure().addRoutesBuilder(new TransferToNumber());
        }
        camel.start();
    }

    private void transferAsTheExampleDoes(Call call) throws Exception {
        Exchange exchange = camel.getCamelTemplate().send("direct:transfer-to-number", it -> it.getMessage().setHeaders(
                new HashMap<>(Map.of("CamelPlivoCallUuid", call.uuid(), "CamelPlivoDestination", OTHER_AGENT))));
        assertThat(exchange.getException()).isNull();
        plivo.settle();
    }

    @ParameterizedTest
    @ValueSource(strings = { "TransferToNumber.java", "transfer-to-number.yaml", "transfer-to-number.xml" })
    void theExampleConnectsTheCaller(String file) throws Exception {
        startExample(file);

        transferAsTheExampleDoes(plivo.call(CUSTOMER, "+14150001111"));

        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "TransferToNumber.java", "transfer-to-number.yaml", "transfer-to-number.xml" })
    void twoCallersOfTheExampleWhoAreNotAnsweredDoNotMeet(String file) throws Exception {
        startExample(file);
        List<Call> calls = List.of(plivo.call(CUSTOMER, "+14150001111"), plivo.call("+14152229999", "+14150001111"));
        plivo.neverAnswers(OTHER_AGENT);

        for (Call call : calls) {
            transferAsTheExampleDoes(call);
        }

        assertThat(calls).allSatisfy(call -> {
            assertThat(call.aLeg().heard()).containsExactly("Speak: All agents are busy. Please call again later");
            assertThat(plivo.talkingWith(call.aLeg().party())).isEmpty();
        });
    }

    @Test
    void whoeverIsNotAnsweredIsToldSo() throws Exception {
        Call call = plivo.call(CUSTOMER, "+14150001111");
        plivo.neverAnswers(OTHER_AGENT);

        transfer(call, "?destination=" + OTHER_AGENT, Map.of("on_no_answer",
                "<Response><Speak>All agents sleep</Speak><Conference>waiting</Conference></Response>"));

        assertThat(call.aLeg().heard().toString()).contains("All agents sleep");
        assertThat(call.aLeg().doing()).contains("waiting");
    }

    @Test
    void bothLegsMoveAtOnce() throws Exception {
        Call call = plivo.call(CUSTOMER, "+14150001111", AGENT);
        Leg agent = call.bLeg().orElseThrow();

        Exchange exchange = transfer(call, "?legs=both&destination=" + OTHER_AGENT,
                Map.of("bleg_document", "<Response><Conference>rest</Conference></Response>"));

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.talkingWith(CUSTOMER)).containsExactly(OTHER_AGENT);
        assertThat(agent.doing()).contains("rest");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "ISO-8859-1", "UTF-16", "UTF-8" })
    void aBodyOfXmlIsTheDocumentInTheEncodingThatItDeclares(String encoding) throws Exception {
        Call call = plivo.call(CUSTOMER, "+14150001111");
        String document = "<Response><Conference>caf\u00e9 &amp; bar</Conference></Response>";
        Object body = encoding.equals("text")
                ? document
                : ("<?xml version='1.0' encoding='" + encoding + "'?>" + document).getBytes(Charset.forName(encoding));

        Exchange exchange = transfer(call, "", body);

        assertThat(exchange.getException()).isNull();
        assertThat(call.aLeg().doing()).contains("caf\u00e9 & bar");
    }

    @Test
    void anotherNodeThatSharesTheAccountServesTheDocument() throws Exception {
        Call call = plivo.call(CUSTOMER, "+14150001111");
        Call later = plivo.call("+14152229999", "+14150001111");
        transfer(call, "?destination=" + OTHER_AGENT, null);
        String address = address();

        // The first node is gone; a new one, at the same public URL, has never heard of the document.
        camel.stop();
        camel = start(port);
        Map<String, Object> same = new HashMap<>(Map.of("aleg_url", address));
        Exchange exchange = transfer(later, "", same);

        assertThat(exchange.getException()).isNull();
        assertThat(plivo.talkingWith("+14152229999")).contains(OTHER_AGENT);
    }

    @Test
    void twoNodesBehindOneUrlServeEachOthersDocuments() throws Exception {
        transfer(plivo.call(CUSTOMER, "+14150001111"), "", "<Response><Conference>room</Conference></Response>");
        int other = FreePort.next();

        Main second = start(other);
        try {
            assertThat(fetch(address(), PlivoSimulator.AUTH_TOKEN, other).body()).contains("<Conference>room</Conference>");
        } finally {
            second.stop();
        }
    }

    @Test
    void aNodeServesTheAccountsOfItsRoutesFromItsStart() throws Exception {
        plivo.account(SUBACCOUNT, "subtoken");
        transfer(plivo.call(CUSTOMER, "+14150001111"), OF_SUBACCOUNT, "<Response><Conference>room</Conference></Response>");
        int other = FreePort.next();
        Main second = node(other);
        second.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:late").to("plivo:call-transfer" + OF_SUBACCOUNT + "&lazyStartProducer=true");
            }
        });

        second.start();
        try {
            assertThat(fetch(address(), "subtoken", other).body()).contains("<Conference>room</Conference>");
        } finally {
            second.stop();
        }
    }

    @Test
    void anAccountDoesNotReadADocumentOfAnother() throws Exception {
        plivo.account(SUBACCOUNT, "subtoken");
        Call call = plivo.call(CUSTOMER, "+14150001111");
        String document = "<Response><Conference>room</Conference></Response>";
        transfer(call, "", document);
        String one = address();
        transfer(call, OF_SUBACCOUNT, document);
        String two = address();
        String oneAsTwo = one.replace(PlivoSimulator.AUTH_ID, SUBACCOUNT);
        String twoAsOne = two.replace(SUBACCOUNT, PlivoSimulator.AUTH_ID);

        for (String address : List.of(one, two, oneAsTwo, twoAsOne)) {
            for (String token : List.of(PlivoSimulator.AUTH_TOKEN, "subtoken", "nobody's")) {
                boolean own = address.equals(one) && token.equals(PlivoSimulator.AUTH_TOKEN)
                        || address.equals(two) && token.equals("subtoken");
                assertThat(status(address, token)).as("%s signed with %s", address, token).isEqualTo(own ? 200 : 404);
            }
        }
    }

    @Test
    void anAddressExpires() throws Exception {
        documentsLive("1s");

        String address = freshDocument("?document=<Response><Hangup/></Response>").uri().toString();

        await().atMost(Duration.ofSeconds(60)).until(() -> status(address, PlivoSimulator.AUTH_TOKEN) == 404);
    }

    @Test
    void whatComesAfterADialLivesAsLongAsTheDial() throws Exception {
        documentsLive("1s");
        HttpResponse<String> dial = freshDocument("?destination=" + OTHER_AGENT);
        HttpResponse<String> shortDial = freshDocument("?timeLimit=1&ringTimeout=1&destination=" + OTHER_AGENT);

        await().atMost(Duration.ofSeconds(60)).until(() -> status(action(shortDial), PlivoSimulator.AUTH_TOKEN) == 404);

        assertThat(status(dial.uri().toString(), PlivoSimulator.AUTH_TOKEN)).isEqualTo(404);
        assertThat(status(shortDial.uri().toString(), PlivoSimulator.AUTH_TOKEN)).isEqualTo(404);
        assertThat(status(action(dial), PlivoSimulator.AUTH_TOKEN)).isEqualTo(200);
    }

    private void documentsLive(String time) throws Exception {
        camel.stop();
        camel = node(port);
        camel.addProperty("camel.component.plivo.document-time-to-live", time);
        camel.start();
    }

    @Test
    void nobodyButPlivoReadsADocumentOrMakesOne() throws Exception {
        transfer(plivo.call(CUSTOMER, "+14150001111"), "?destination=" + OTHER_AGENT, null);
        String address = address();
        int token = address.lastIndexOf('/') + 1;
        int middle = (token + address.length()) / 2;

        HttpResponse<String> unsigned = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());

        assertThat(unsigned.statusCode()).isEqualTo(404);
        assertThat(unsigned.body()).isEmpty();
        assertThat(status(address, PlivoSimulator.AUTH_TOKEN)).isEqualTo(200);
        for (String forged : List.of(
                address + "x", address.substring(0, address.length() - 5), address.substring(0, token),
                address.substring(0, token) + "a.b.c.d.e",
                address.substring(0, middle) + (address.charAt(middle) == 'A' ? 'B' : 'A') + address.substring(middle + 1),
                address.replace(PlivoSimulator.AUTH_ID, "MANOBODYXXXXXXXXXXXX"))) {
            HttpResponse<String> response = fetch(forged, PlivoSimulator.AUTH_TOKEN, port);
            assertThat(response.statusCode()).as(forged).isEqualTo(404);
            assertThat(response.body()).isEmpty();
        }
    }

    @Test
    void whoSendsTooMuchToADocumentIsTurnedAway() throws Exception {
        byte[] tenMegabytes = "a=xxxxx&".repeat(1_310_720).getBytes(StandardCharsets.US_ASCII);
        try (LogWatch log = new LogWatch()) {
            for (BodyPublisher body : List.of(BodyPublishers.ofByteArray(tenMegabytes),
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tenMegabytes)))) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/plivo/documents/a/b"))
                        .timeout(Duration.ofSeconds(60)).header("Content-Type", "application/x-www-form-urlencoded").POST(body)
                        .build();
                try {
                    assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isBetween(400, 499);
                } catch (HttpTimeoutException e) {
                    throw e;
                } catch (IOException e) {
                    // The connection was closed while it was still sending.
                }
            }
            assertThat(log.text()).doesNotContain("ERROR");
        }
        theCallerTalksWithTheDestination();
    }

    @Test
    void whatCannotBeHostedIsRefusedBeforeAnythingIsSent() throws Exception {
        Call call = plivo.call(CUSTOMER, "+14150001111");
        StringBuilder words = new StringBuilder();
        new Random(1).ints(6_000, 'a', 'z').forEach(letter -> words.append((char) letter));

        assertThat(transfer(call, "", "<Response><Speak>" + words + "</Speak></Response>").getException())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("too long to be carried in an address");
        assertThat(transfer(call, "", "<Response><Speek>hi</Speek></Response>").getException())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("document is not a Plivo XML document")
                .hasMessageContaining("Speak");
        assertThat(transfer(call, "?destination=" + OTHER_AGENT + "&alegUrl=https://example.com", null).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alegUrl and destination exclude each other");
        assertThat(transfer(call, "?destination=nobody", null).getException()).hasMessageContaining("destination must be");
        assertThat(plivo.requests()).isEmpty();
    }
}
