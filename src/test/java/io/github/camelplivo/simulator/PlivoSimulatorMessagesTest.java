package io.github.camelplivo.simulator;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.simulator.Message.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Messages that are sent, and those that people send. */
class PlivoSimulatorMessagesTest extends PlivoSimulatorTestSupport {

    private String reports;

    @BeforeEach
    void pause() {
        plivo.clock().pause();
        reports = plivo.document("reports", "");
    }

    private Map<String, Object> message(String json) throws Exception {
        HttpResponse<String> answer = send("POST", account() + "Message/", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        plivo.settle();
        return Json.read(answer.body());
    }

    private String sms(String more) throws Exception {
        return ((List<?>) message("{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'text': 'Hello'" + more + "}")
                .get("message_uuid")).get(0).toString();
    }

    private List<String> told(String field) {
        return plivo.fetches().stream().map(fetch -> fetch.form().get(field)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.get("objects");
    }

    @Test
    void aMessageIsQueuedThenSentThenDeliveredAndEachIsReported() throws Exception {
        String uuid = sms(", 'url': '" + reports + "'");
        assertThat(get("Message/" + uuid + "/")).containsEntry("message_state", "queued").containsEntry("units", 1);

        plivo.clock().advance(Duration.ofSeconds(1));
        assertThat(get("Message/" + uuid + "/")).containsEntry("message_state", "sent");

        plivo.clock().advance(Duration.ofSeconds(1));
        assertThat(get("Message/" + uuid + "/")).containsEntry("message_state", "delivered")
                .containsEntry("message_direction", "outbound").containsEntry("from_number", OFFICE);
        assertThat(told("Status")).containsExactly("queued", "sent", "delivered");
        assertThat(told("MessageUUID")).containsOnly(uuid);
        assertThat(plivo.fetches().get(2).form()).containsEntry("From", OFFICE).containsEntry("To", CALLER)
                .containsKeys("QueuedTime", "SentTime", "DeliveryReportTime").containsEntry("Sequence", "3");
    }

    @Test
    void reportsAreSignedAsMessagingCallbacksAre() throws Exception {
        sms(", 'url': '" + reports + "?a=b'");

        RecordedRequest report = plivo.fetches().get(0);
        String nonce = report.header("X-Plivo-Signature-V2-Nonce").orElseThrow();
        String signature = new Signature(PlivoSimulator.AUTH_TOKEN).v2(URI.create(reports), nonce);
        assertThat(report.header("X-Plivo-Signature-V2")).contains(signature);
        assertThat(report.header("X-Plivo-Signature-Ma-V2")).contains(signature);
        assertThat(report.header("X-Plivo-Signature-V3")).isEmpty();
    }

    @Test
    void aReportByGetHasItsFieldsInTheQuery() throws Exception {
        sms(", 'url': '" + reports + "', 'method': 'GET'");

        assertThat(plivo.fetches()).singleElement().satisfies(fetch -> {
            assertThat(fetch.method()).isEqualTo("GET");
            assertThat(fetch.form()).containsEntry("Status", "queued");
        });
    }

    @Test
    void aReportThatNobodyTakesComesAgain() throws Exception {
        sms(", 'url': 'http://127.0.0.1:" + plivo.port() + "/documents/none'");

        plivo.clock().advance(Duration.ofSeconds(59));
        assertThat(told("Status")).containsExactly("queued", "sent", "delivered");
        plivo.clock().advance(Duration.ofSeconds(1));
        assertThat(told("Status")).hasSize(4);
        plivo.clock().advance(Duration.ofHours(1));
        assertThat(told("Status")).as("after 60, 120 and 240 seconds, and then no more").hasSize(12);
    }

    @Test
    void messagesEndAsThePersonsScriptSays() throws Exception {
        plivo.person(CALLER).doesNotGetMessages("30");
        String undelivered = sms(", 'url': '" + reports + "'");
        plivo.clock().advance(Duration.ofSeconds(5));
        plivo.person(CALLER).cannotBeSentMessages("110");
        String failed = sms("");
        plivo.clock().advance(Duration.ofSeconds(5));
        plivo.person(CALLER).getsMessagesAfter(Duration.ofMinutes(1));
        String slow = sms("");
        plivo.clock().advance(Duration.ofSeconds(60));

        assertThat(get("Message/" + undelivered + "/")).containsEntry("message_state", "undelivered")
                .containsEntry("error_code", "30");
        assertThat(told("ErrorCode")).containsExactly(null, null, "30");
        assertThat(get("Message/" + failed + "/")).containsEntry("message_state", "failed").containsEntry("error_code", "110");
        assertThat(get("Message/" + slow + "/")).containsEntry("message_state", "sent");
        plivo.clock().advance(Duration.ofSeconds(1));
        assertThat(get("Message/" + slow + "/")).containsEntry("message_state", "delivered");
    }

    @Test
    void severalRecipientsGetOneEachAndWrongNumbersAreNamed() throws Exception {
        Map<String, Object> answer = message("{'src': '" + OFFICE + "', 'dst': '" + CALLER + "<" + AGENT + "<" + CALLER
                                             + "<12', 'text': 'Hello'}");

        assertThat(answer).containsOnlyKeys("api_id", "message", "message_uuid", "invalid_number")
                .containsEntry("invalid_number", List.of("12"));
        assertThat(plivo.account().messages()).extracting(Message::to).containsExactly(CALLER, AGENT);
        assertThat(answer.get("message_uuid"))
                .isEqualTo(plivo.account().messages().stream().map(Message::uuid).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'dst': '+14151112222', 'text': 'a'}",
            "{'src': '+14153334444', 'text': 'a'}",
            "{'src': '+14153334444', 'dst': '+14151112222'}",
            "{'src': '+14153334444', 'dst': '12', 'text': 'a'}",
            "{'src': '+14153334444', 'dst': '+14153334444', 'text': 'a'}",
            "{'src': '+14153334444', 'dst': '+14151112222', 'text': 'a', 'powerpack_uuid': 'b'}",
            "{'powerpack_uuid': 'b', 'dst': '+14151112222', 'text': 'a'}",
            "{'src': '+14153334444', 'dst': '+14151112222', 'text': 'a', 'type': 'mms'}",
            "{'src': '+14153334444', 'dst': '+14151112222', 'text': 'a', 'type': 'fax'}",
            "{'src': '+14153334444', 'dst': '+14151112222', 'text': 'a', 'template': {'name': 'b'}}",
            "{'src': '+14153334444', 'dst': '+14151112222', 'text': 'a', 'url': 'nowhere'}",
            "{'src': '+14153334444', 'dst': '+14151112222', 'type': 'mms', 'media_ids': ['none']}" })
    void aMessageThatCannotBeSentIsRefused(String json) throws Exception {
        assertThat(send("POST", account() + "Message/", json).statusCode()).isEqualTo(400);
        assertThat(plivo.account().messages()).isEmpty();
    }

    @Test
    void theListIsFilteredAndDoesNotSayHowManyThereAre() throws Exception {
        String first = sms("");
        String second = sms("");
        message("{'src': '" + OFFICE + "', 'dst': '" + AGENT + "', 'type': 'mms', 'media_urls': ['http://example.com/a.png']}");
        plivo.clock().advance(Duration.ofSeconds(2));
        sms("");

        Map<String, Object> page = get("Message/?message_state=delivered&message_type=sms&limit=1");
        assertThat(objects(page)).singleElement().asString().contains(second);
        assertThat(page.get("meta")).asString().doesNotContain("total_count");
        assertThat(objects(get("Message/?message_state=delivered&message_type=sms&offset=1"))).singleElement().asString()
                .contains(first);
        assertThat(objects(get("Message/?to_number=%2B14152223333"))).hasSize(1);
        assertThat(objects(get("Message/?message_direction=inbound"))).isEmpty();
    }

    @Test
    void withoutATimeTheListIsOfTheLastDay() throws Exception {
        sms("");
        plivo.clock().advance(Duration.ofHours(25));
        sms("");

        assertThat(objects(get("Message/"))).hasSize(1);
        assertThat(objects(get("Message/?message_time__gt=2020-01-01%2000:00"))).hasSize(2);
        assertThat(objects(get("Message/?message_time__lt=2020-01-01%2000:00"))).isEmpty();
    }

    @Test
    void aLongTextIsSeveralUnits() throws Exception {
        sms("");
        message("{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'text': '" + "a".repeat(161) + "'}");
        message("{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'text': '" + "\u0436".repeat(71) + "'}");

        assertThat(objects(get("Message/"))).extracting(message -> message.get("units")).containsExactly(2, 2, 1);
    }

    @Test
    void aWhatsAppMessageIsReadAndBelongsToAConversation() throws Exception {
        plivo.person(CALLER).readsMessagesAfter(Duration.ofSeconds(30));
        String uuid
                = ((List<?>) message("{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'type': 'whatsapp', 'url': '" + reports
                                     + "', 'template': {'name': 'hello', 'language': 'en'}}")
                        .get("message_uuid")).get(0).toString();
        plivo.clock().advance(Duration.ofSeconds(32));

        assertThat(told("Status")).containsExactly("queued", "sent", "delivered", "read");
        assertThat(told("ConversationID")).doesNotContainNull()
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(1));
        assertThat(get("Message/" + uuid + "/")).containsEntry("message_state", "read")
                .containsEntry("conversation_origin", "utility");
        assertThat(plivo.account().messages().get(0).content().more()).containsKey("template");
    }

    @Test
    void theMediaOfAMessageAreReadAndForgotten() throws Exception {
        String uuid = ((List<?>) message("{'src': '" + OFFICE + "', 'dst': '" + CALLER
                                         + "', 'type': 'mms', 'media_urls': ['http://example.com/a.png', 'http://example.com/b.png']}")
                .get("message_uuid")).get(0).toString();

        assertThat(objects(get("Message/" + uuid + "/Media/"))).hasSize(2);
        assertThat(get("Message/" + uuid + "/Media/" + uuid + "-1/")).containsEntry("media_url", "http://example.com/b.png");
        assertThat(send("DELETE", account() + "Message/" + uuid + "/Media/", null).statusCode()).isEqualTo(204);
        assertThat(objects(get("Message/" + uuid + "/Media/"))).isEmpty();
    }

    // Incoming

    @Test
    void aPersonsMessageIsToldToTheApplicationOfTheNumber() throws Exception {
        plivo.application("app", Map.of("message_url", reports, "message_method", "POST"));
        plivo.account().number(OFFICE, "app");

        Message message = plivo.person(CALLER).sends("I need help", OFFICE);
        plivo.settle();

        assertThat(plivo.fetches()).singleElement().satisfies(fetch -> {
            assertThat(fetch.form()).containsEntry("From", CALLER).containsEntry("To", OFFICE)
                    .containsEntry("Text", "I need help").containsEntry("Type", "sms")
                    .containsEntry("MessageUUID", message.uuid());
            assertThat(fetch.header("X-Plivo-Signature-V2")).isPresent();
        });
        assertThat(get("Message/" + message.uuid() + "/")).containsEntry("message_state", "received")
                .containsEntry("message_direction", "inbound");
    }

    @Test
    void anMmsNamesItsMedia() {
        plivo.application("app", Map.of("message_url", reports));
        plivo.account().number(OFFICE, "app");

        plivo.person(CALLER).sends(
                new Content("mms", "", List.of("http://example.com/a.png", "http://example.com/b.png"), Map.of()),
                OFFICE);
        plivo.settle();

        assertThat(plivo.fetches().get(0).form()).containsEntry("Media0", "http://example.com/a.png")
                .containsEntry("Media1", "http://example.com/b.png");
    }

    @Test
    void theApplicationMayAnswerWithADocument() {
        plivo.application("app",
                Map.of("message_url", response("reply", "<Message src='" + OFFICE + "' dst='" + CALLER + "'>Soon</Message>")));
        plivo.account().number(OFFICE, "app");

        plivo.person(CALLER).sends("When?", OFFICE);
        plivo.settle();

        assertThat(plivo.account().messages()).extracting(Message::incoming).containsExactly(true, false);
        assertThat(plivo.account().messages().get(1).content().text()).isEqualTo("Soon");
    }

    @Test
    void aNumberThatNobodyHasGetsNothing() {
        assertThatThrownBy(() -> plivo.person(CALLER).sends("Hello", OFFICE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPowerpackSendsFromItsPool() throws Exception {
        plivo.application("app", Map.of());
        plivo.account().number("14150001111", "app");
        Map<String, Object> powerpack = Json.read(send("POST", account() + "Powerpack/", "{'name': 'pool'}").body());
        String pool = powerpack.get("number_pool").toString().replaceAll(".*/([^/]+)/$", "$1");
        assertThat(send("POST", account() + "NumberPool/" + pool + "/Number/14150001111/", "{}").statusCode()).isEqualTo(200);

        message("{'powerpack_uuid': '" + powerpack.get("uuid") + "', 'dst': '" + CALLER + "', 'text': 'Hello', 'url': '"
                + reports + "'}");

        assertThat(plivo.account().messages()).extracting(Message::from).containsExactly("14150001111");
        assertThat(told("PowerpackUUID")).containsExactly(powerpack.get("uuid").toString());
    }
}
