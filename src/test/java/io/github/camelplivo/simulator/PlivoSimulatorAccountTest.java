package io.github.camelplivo.simulator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Numbers, applications, SIP endpoints and subaccounts, and how they hang together. */
class PlivoSimulatorAccountTest extends PlivoSimulatorTestSupport {

    private static final String APPLICATION = "{'app_name': 'support', 'answer_url': 'http://127.0.0.1:1/a'}";

    private Map<String, Object> create(String path, String json) throws Exception {
        HttpResponse<String> answer = send("POST", account() + path, json);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return Json.read(answer.body());
    }

    private int status(String method, String path, String json) throws Exception {
        return send(method, account() + path, json).statusCode();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> objects(String path) throws Exception {
        return (List<Map<String, Object>>) get(path).get("objects");
    }

    private String application(String more) throws Exception {
        return create("Application/", APPLICATION.replace("}", more + "}")).get("app_id").toString();
    }

    @Test
    void aNumberIsSearchedBoughtUsedAndReleased() throws Exception {
        String app = application("");
        String number = objects("PhoneNumber/?country_iso=US&type=local&pattern=415").get(0).get("number").toString();
        assertThat(number).startsWith("1415");

        assertThat(create("PhoneNumber/" + number + "/", "{'app_id': '" + app + "'}")).containsEntry("status", "fulfilled");

        assertThat(objects("PhoneNumber/?country_iso=US&type=local&pattern=415")).extracting(offer -> offer.get("number"))
                .isNotEmpty().doesNotContain(number);
        assertThat(get("Number/" + number + "/").get("application")).asString().endsWith("/Application/" + app + "/");
        assertThat(status("POST", "PhoneNumber/" + number + "/", "{}")).as("twice").isEqualTo(400);
        assertThat(status("POST", "Number/" + number + "/", "{'alias': 'front desk'}")).isEqualTo(202);
        assertThat(objects("Number/?alias=front%20desk&number_startswith=1415&services=voice,sms")).hasSize(1);
        assertThat(objects("Number/?number_startswith=1416")).isEmpty();
        assertThat(status("DELETE", "Number/" + number + "/", null)).isEqualTo(204);
        assertThat(status("GET", "Number/" + number + "/", null)).isEqualTo(404);
    }

    @Test
    void aRegulatedNumberStaysPendingWithoutPapers() throws Exception {
        String number = objects("PhoneNumber/?country_iso=IN").get(0).get("number").toString();

        assertThat(create("PhoneNumber/" + number + "/", "{}")).containsEntry("status", "pending");
        assertThat(objects("Number/")).isEmpty();
    }

    @Test
    void anApplicationIsReadUpdatedAndListed() throws Exception {
        String app = application(", 'message_url': 'http://127.0.0.1:1/m'");

        assertThat(get("Application/" + app + "/")).containsEntry("answer_method", "POST").containsEntry("enabled", true)
                .containsEntry("hangup_url", "http://127.0.0.1:1/a").containsEntry("message_url", "http://127.0.0.1:1/m");
        assertThat(status("POST", "Application/" + app + "/", "{'answer_method': 'GET'}")).isEqualTo(202);
        assertThat(plivo.application(app)).containsEntry("answer_method", "GET").containsEntry("app_name", "support");
        assertThat(objects("Application/?app_name=sup")).hasSize(1);
        assertThat(objects("Application/?app_name=sales")).isEmpty();
        assertThat(status("POST", "Application/", "{'app_name': 'no spaces', 'answer_url': 'http://a'}")).isEqualTo(400);
        assertThat(status("POST", "Application/", "{'app_name': 'a'}")).isEqualTo(400);
    }

    @Test
    void deletingAnApplicationTakesItsEndpointsUnlessToldOtherwise() throws Exception {
        String first = application("");
        String second = application("");
        create("Endpoint/", "{'username': 'ann', 'password': 'sesame', 'alias': 'a', 'app_id': '" + first + "'}");
        create("Endpoint/", "{'username': 'bob', 'password': 'sesame', 'alias': 'b', 'app_id': '" + second + "'}");
        create("Endpoint/", "{'username': 'cid', 'password': 'sesame', 'alias': 'c'}");

        assertThat(status("DELETE", "Application/" + first + "/?cascade=false", null)).isEqualTo(204);
        assertThat(objects("Endpoint/")).extracting(endpoint -> endpoint.get("alias")).containsExactly("c", "b", "a");
        assertThat(objects("Endpoint/").get(2)).containsEntry("application", null);

        assertThat(status("DELETE", "Application/" + second + "/", null)).isEqualTo(204);
        assertThat(objects("Endpoint/")).extracting(endpoint -> endpoint.get("alias")).containsExactly("c", "a");
    }

    @Test
    void cascadeIsReadFromTheBodyOfADeleteToo() throws Exception {
        String app = application("");
        create("Endpoint/", "{'username': 'ann', 'password': 'sesame', 'alias': 'a', 'app_id': '" + app + "'}");

        assertThat(status("DELETE", "Application/" + app + "/", "{'cascade': false}")).isEqualTo(204);

        assertThat(objects("Endpoint/")).hasSize(1);
    }

    @Test
    void anEndpointsUserNameGetsTwelveDigitsAndItsPasswordIsHashed() throws Exception {
        Map<String, Object> made = create("Endpoint/", "{'username': 'ann', 'password': 'sesame', 'alias': 'desk'}");

        assertThat(made.get("username")).asString().matches("ann[0-9]{12}");
        Map<String, Object> endpoint = get("Endpoint/" + made.get("endpoint_id") + "/");
        assertThat(endpoint).containsEntry("username", made.get("username")).containsEntry("password",
                "c8dae1c50e092f3d877192fc555b1dcf");
        assertThat(status("POST", "Endpoint/", "{'username': 'ann', 'password': '1234', 'alias': 'desk'}")).isEqualTo(400);
        assertThat(status("POST", "Endpoint/", "{'username': '1ann', 'password': 'sesame', 'alias': 'desk'}")).isEqualTo(400);
    }

    private HttpResponse<String> as(Map<String, Object> subaccount, String method, String path, String json) throws Exception {
        String credentials = subaccount.get("auth_id") + ":" + subaccount.get("auth_token");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(plivo.baseUrl() + "/Account/" + subaccount.get("auth_id") + "/" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                .header("Content-Type", "application/json");
        return HTTP.send(request.method(method, json == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))).build(), BodyHandlers.ofString());
    }

    @Test
    void aSubaccountAuthenticatesWhileItIsEnabled() throws Exception {
        Map<String, Object> made = create("Subaccount/", "{'name': 'tenant', 'enabled': true}");

        assertThat(made.get("auth_id")).asString().matches("SA[0-9A-F]{18}");
        assertThat(as(made, "GET", "", null).statusCode()).isEqualTo(200);
        assertThat(status("POST", "Subaccount/" + made.get("auth_id") + "/", "{'name': 'tenant', 'enabled': false}"))
                .isEqualTo(202);
        assertThat(as(made, "GET", "", null).statusCode()).isEqualTo(401);
        assertThat(status("DELETE", "Subaccount/" + made.get("auth_id") + "/", null)).isEqualTo(204);
        assertThat(objects("Subaccount/")).isEmpty();
        assertThat(as(create("Subaccount/", "{'name': 'b'}"), "GET", "", null).statusCode()).as("disabled by default")
                .isEqualTo(401);
    }

    @Test
    void reportsOfASubaccountAreSignedWithItsTokenAndThatOfTheMainAccount() throws Exception {
        Map<String, Object> made = create("Subaccount/", "{'name': 'tenant', 'enabled': true}");
        String reports = plivo.document("reports", "");

        assertThat(as(made, "POST", "Message/",
                "{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'text': 'a', 'url': '" + reports
                                                + "'}")
                .statusCode()).isEqualTo(202);
        plivo.settle();

        RecordedRequest report = plivo.fetches().get(0);
        String nonce = report.header("X-Plivo-Signature-V2-Nonce").orElseThrow();
        assertThat(report.header("X-Plivo-Signature-V2"))
                .contains(new Signature(made.get("auth_token").toString()).v2(URI.create(reports), nonce));
        assertThat(report.header("X-Plivo-Signature-Ma-V2"))
                .contains(new Signature(PlivoSimulator.AUTH_TOKEN).v2(URI.create(reports), nonce));
    }

    @Test
    void theAccountIsUpdated() throws Exception {
        assertThat(status("POST", "", "{'name': 'Ours', 'city': 'Austin'}")).isEqualTo(202);

        assertThat(get("")).containsEntry("name", "Ours").containsEntry("city", "Austin").containsEntry("cash_credits",
                "100.00000");
    }

    @Test
    void aNumberIsLookedUpAndWhatIsPutThereWins() throws Exception {
        String url = plivo.lookupBaseUrl() + "/Number/%2B14151112222?type=carrier";
        assertThat(Json.read(send("GET", url, null).body())).containsEntry("phone_number", CALLER);

        plivo.account().object("Lookup/", "14151112222", Map.of("carrier", Map.of("name", "Ours", "type", "landline")));

        assertThat(Json.read(send("GET", url, null).body()).get("carrier"))
                .isEqualTo(Map.of("name", "Ours", "type", "landline"));
        HttpResponse<String> wrong = send("GET", plivo.lookupBaseUrl() + "/Number/12?type=carrier", null);
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(Json.read(wrong.body())).containsOnlyKeys("api_id", "error_code", "message");
        assertThat(send("GET", plivo.lookupBaseUrl() + "/Number/%2B14151112222", null).statusCode()).as("no type")
                .isEqualTo(400);
    }

    @Test
    void aCallGetsFeedback() throws Exception {
        Call call = plivo.call(CALLER, OFFICE);
        String url = plivo.statsBaseUrl() + "/Call/" + call.uuid() + "/Feedback/";

        assertThat(send("POST", url, "{'rating': 2, 'issues': ['ECHO']}").statusCode()).isEqualTo(201);
        assertThat(send("POST", url, "{'rating': 2}").statusCode()).isEqualTo(422);
        assertThat(send("POST", url, "{'rating': 6}").statusCode()).isEqualTo(422);
        assertThat(plivo.account().objects("Feedback/")).containsExactly(Map.of("rating", 2, "issues", List.of("ECHO")));
    }

    @Test
    void theTextOfARecordingComesLater() throws Exception {
        plivo.clock().pause();
        Call call = plivo.call(CALLER, OFFICE);
        send("POST", url(call) + "Record/", "{}");
        send("POST", url(call) + "Speak/", "{'text': 'Good morning'}");
        send("DELETE", url(call) + "Record/", null);
        String id = objects("Recording/").get(0).get("recording_id").toString();
        String told = plivo.document("told", "");

        create("Transcription/" + id + "/", "{'transcription_callback_url': '" + told + "'}");
        assertThat(get("Transcription/" + id + "/")).containsEntry("status", "processing");
        plivo.clock().advance(Duration.ofSeconds(2));

        assertThat(get("Transcription/" + id + "/")).containsEntry("status", "completed");
        assertThat(get("Transcription/" + id + "/").get("transcription")).asString().contains("Good morning");
        assertThat(plivo.fetches()).singleElement().satisfies(
                fetch -> assertThat(fetch.form()).containsEntry("recording_id", id).containsEntry("call_uuid", call.uuid()));
    }

    @Test
    void anyOfThemMayBeDoneInTheBackground() throws Exception {
        String told = plivo.document("told", "");

        assertThat(create("Application/", APPLICATION.replace("}", ", 'callback_url': '" + told + "'}")))
                .containsEntry("message", "async api spawned");
        plivo.settle();

        assertThat(Json.read(plivo.fetches().get(0).form().get("response"))).containsKey("app_id");
        assertThat(objects("Application/")).singleElement().satisfies(app -> assertThat(app).doesNotContainKey("callback_url"));
    }
}
