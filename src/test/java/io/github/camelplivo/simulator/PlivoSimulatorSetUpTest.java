package io.github.camelplivo.simulator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files, registrations, papers, pools, trunks and the like: what is asked changes what is read. */
class PlivoSimulatorSetUpTest extends PlivoSimulatorTestSupport {

    private static final String END = "--b--\r\n";

    @BeforeEach
    void pause() {
        plivo.clock().pause();
    }

    private Map<String, Object> create(String path, String json) throws Exception {
        HttpResponse<String> answer = send("POST", account() + path, json);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return Json.read(answer.body());
    }

    private int status(String method, String path, String json) throws Exception {
        return send(method, account() + path, json).statusCode();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> answer, String key) {
        return (List<Map<String, Object>>) answer.get(key);
    }

    private static String part(String name, String fileName, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\""
               + (fileName == null ? "" : "; filename=\"" + fileName + "\"") + "\r\n\r\n" + content + "\r\n";
    }

    /** A form whose text has a character for each byte. */
    private HttpResponse<String> form(String method, String path, String parts) throws Exception {
        String credentials = PlivoSimulator.AUTH_ID + ":" + PlivoSimulator.AUTH_TOKEN;
        return HTTP.send(HttpRequest.newBuilder(URI.create(account() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .method(method, BodyPublishers.ofByteArray((parts + END).getBytes(ISO_8859_1))).build(),
                BodyHandlers.ofString());
    }

    // Files

    @Test
    void eachFileOfAnUploadSucceedsOrFailsForItself() throws Exception {
        HttpResponse<String> answer
                = form("POST", "Media/", part("file", "a.png", "\u0089PNG\r\n\u00ff") + part("file", "b.exe", "MZ")
                                         + part("file", "c.jpg", "x".repeat(2 * 1024 * 1024 + 1)));

        assertThat(answer.statusCode()).isEqualTo(200);
        List<Map<String, Object>> files = list(Json.read(answer.body()), "objects");
        assertThat(files).extracting(file -> file.get("status_code")).containsExactly(201, 415, 413);
        assertThat(files.get(0)).containsEntry("size", 7);
        assertThat(list(get("Media/"), "objects")).singleElement().asString().contains("a.png");
        assertThat(get("Media/" + files.get(0).get("media_id") + "/")).containsEntry("file_name", "a.png");
        assertThat(status("POST", "Media/", "{'file': 'a.png'}")).as("no form").isEqualTo(400);
    }

    @Test
    void aFileThatNoMessageUsesIsGoneAfterSixHours() throws Exception {
        List<Map<String, Object>> files
                = list(Json.read(form("POST", "Media/", part("file", "a.png", "a") + part("file", "b.png", "b"))
                        .body()), "objects");
        create("Message/", "{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'type': 'mms', 'media_ids': ['"
                           + files.get(1).get("media_id") + "']}");
        plivo.clock().advance(Duration.ofHours(6));

        assertThat(list(get("Media/"), "objects")).singleElement().asString().contains("b.png");
        assertThat(plivo.account().messages().get(0).content().media())
                .containsExactly(files.get(1).get("media_url").toString());
    }

    // Registrations

    @Test
    void aBrandAndACampaignAreRegisteredInTime() throws Exception {
        assertThat(status("POST", "10dlc/Brand/", "{'brand_alias': 'a', 'profile_uuid': 'none'}")).isEqualTo(400);
        plivo.account().object("Profile/", "p", Map.of("profile_uuid", "p"));
        Object brand = create("10dlc/Brand/", "{'brand_alias': 'a', 'profile_uuid': 'p'}").get("brand_id");

        assertThat(get("10dlc/Brand/" + brand + "/").get("brand")).asString().contains("PROCESSING");
        plivo.clock().advance(Duration.ofSeconds(10));

        assertThat(get("10dlc/Brand/" + brand + "/").get("brand")).asString().contains("COMPLETED");
        assertThat(list(get("10dlc/Brand/?registration_status=COMPLETED&type=STARTER"), "brands")).hasSize(1);
        assertThat(list(get("10dlc/Brand/?registration_status=FAILED"), "brands")).isEmpty();
        assertThat(status("DELETE", "10dlc/Brand/" + brand + "/", null)).isEqualTo(200);
        assertThat(status("GET", "10dlc/Brand/" + brand + "/", null)).isEqualTo(404);
    }

    @Test
    void numbersAreLinkedToACampaignAndUnlinked() throws Exception {
        assertThat(create("10dlc/Campaign/Import/", "{'campaign_id': 'C1', 'campaign_alias': 'a'}"))
                .containsEntry("campaign_id", "C1");
        create("10dlc/Campaign/C1/Number/", "{'numbers': ['14150001111', '14150002222']}");

        assertThat(list(get("10dlc/Campaign/C1/Number/"), "phone_numbers")).hasSize(2);
        assertThat(status("DELETE", "10dlc/Campaign/C1/Number/14150001111/", "{'url': 'http://127.0.0.1:1/a'}")).isEqualTo(200);
        assertThat(list(get("10dlc/Campaign/C1/Number/"), "phone_numbers")).singleElement().asString().contains("14150002222");
        assertThat(status("GET", "10dlc/Campaign/C2/Number/", null)).as("no such campaign").isEqualTo(404);
    }

    @Test
    void aTollFreeVerificationIsUpdatedUntilItIsDecidedAndThatIsTold() throws Exception {
        String told = plivo.document("told", "");
        Object id = create(
                "TollfreeVerification/",
                "{'profile_uuid': 'p', 'number': '18005550101', 'usecase': 'A,B', 'usecase_summary': 's',"
                                         + "'message_sample': 'm', 'optin_image_url': 'http://a', 'optin_type': 'VERBAL', 'volume': '10',"
                                         + "'callback_url': '" + told + "'}")
                .get("uuid");
        assertThat(status("POST", "TollfreeVerification/" + id + "/", "{'volume': '100'}")).isEqualTo(202);
        plivo.clock().advance(Duration.ofSeconds(10));

        assertThat(get("TollfreeVerification/" + id + "/")).containsEntry("status", "APPROVED").containsEntry("volume", "100");
        assertThat(status("POST", "TollfreeVerification/" + id + "/", "{'volume': '1,000'}")).isEqualTo(400);
        assertThat(list(get("TollfreeVerification/?usecase=B"), "objects")).hasSize(1);
        assertThat(plivo.fetches()).singleElement()
                .satisfies(
                        fetch -> assertThat(fetch.form()).containsEntry("status", "APPROVED").containsEntry("uuid", "" + id));
    }

    // Papers

    @Test
    void papersOfANumberAreSubmittedAndOnlyUpdatedWhenRejected() throws Exception {
        String parts = part("data", null, "{\"alias\": \"office\"}") + part("documents[0].file", "a.pdf", "%PDF");
        Object id = Json.read(form("POST", "PhoneNumber/Compliance/", parts).body()).get("compliance_id");
        String one = "PhoneNumber/Compliance/" + id + "/";

        assertThat(get(one).get("compliance")).asString().contains("office", "submitted", "a.pdf");
        assertThat(form("PATCH", one, parts).statusCode()).isEqualTo(400);
        plivo.account().object("PhoneNumber/Compliance/", "" + id, Map.of("status", "rejected"));
        assertThat(form("PATCH", one, part("data", null, "{\"alias\": \"branch\"}")).statusCode()).isEqualTo(200);
        assertThat(list(get("PhoneNumber/Compliance/?alias=branch&status=submitted"), "compliances")).hasSize(1);
    }

    @Test
    void linkingPapersReportsEachNumber() throws Exception {
        plivo.application("app", Map.of());
        plivo.account().number("14150001111", "app").object("PhoneNumber/Compliance/", "c", Map.of());

        Map<String, Object> answer = create("PhoneNumber/Compliance/Link/",
                "{'numbers': [{'number': '14150001111', 'compliance_id': 'c'}, {'number': '14150002222', 'compliance_id': 'c'}]}");

        assertThat(list(answer, "report")).extracting(line -> line.get("status")).containsExactly("success", "failed");
        assertThat(get("Number/14150001111/")).containsEntry("compliance_id", "c");
    }

    // Pools, trunks, masking, agents

    @Test
    void aPoolHoldsNumbersUntilTheyAreRemoved() throws Exception {
        String pool = create("Powerpack/", "{'name': 'a'}").get("number_pool").toString().replaceAll(".*/([^/]+)/$", "$1");
        String number = "NumberPool/" + pool + "/Number/14150001111/";
        assertThat(status("POST", number, "{}")).as("not rented").isEqualTo(404);
        assertThat(status("POST", number, "{'rent': true}")).isEqualTo(200);

        Map<String, Object> page = get("NumberPool/" + pool + "/Number/?starts_with=1415");
        assertThat(list(page, "objects")).hasSize(1);
        assertThat(page.get("meta")).asString().contains("next=,");
        assertThat(send("DELETE", account() + number + "?unrent=true", null).body()).contains("\"response\":\"success\"");
        assertThat(status("GET", number, null)).isEqualTo(404);
        assertThat(status("GET", "Number/14150001111/", null)).isEqualTo(404);
    }

    @Test
    void aTrunkGoesWithItsUri() throws Exception {
        assertThat(status("POST", "Zentrunk/Trunk/", "{'trunk_direction': 'inbound', 'primary_uri_uuid': 'none'}"))
                .isEqualTo(400);
        Object uri
                = create("Zentrunk/URI/", "{'uri': 'sip.example.com', 'username': 'a', 'password': 'secret'}").get("uri_uuid");
        assertThat(get("Zentrunk/URI/" + uri + "/")).doesNotContainKey("password");
        Map<String, Object> made
                = create("Zentrunk/Trunk/", "{'trunk_direction': 'inbound', 'primary_uri_uuid': '" + uri + "'}");
        String trunk = "Zentrunk/Trunk/" + made.get("trunk_id") + "/";
        assertThat(made).doesNotContainKey("trunk_domain");
        assertThat(get(trunk).get("object")).asString().contains("trunk_domain");
        assertThat(status("POST", trunk, "{'name': 'a'}")).as("without its direction").isEqualTo(400);

        assertThat(status("DELETE", "Zentrunk/URI/" + uri + "/", null)).isEqualTo(204);

        assertThat(status("GET", trunk, null)).isEqualTo(404);
    }

    @Test
    void callsOfTrunksAreWhatATestPutsThere() throws Exception {
        for (int i = 0; i < 3; i++) {
            plivo.account().object("Zentrunk/Call/", "c" + i, Map.of("call_uuid", "c" + i, "bill_duration", i * 10));
        }

        assertThat(list(get("Zentrunk/Call/?bill_duration__gte=10"), "objects")).hasSize(2);
        Map<String, Object> page = get("Zentrunk/Call/?limit=2");
        assertThat(page.get("meta")).asString().contains("next=v1/Account/");
        assertThat(get("Zentrunk/Call/c1/Insights/")).containsEntry("call_uuid", "c1");
    }

    @Test
    void aMaskingSessionExpiresOnceByRequestOrByTheClock() throws Exception {
        String body = "{'first_party': '" + CALLER + "', 'second_party': '" + AGENT + "', 'session_expiry': 60}";
        String first = "Masking/Session/" + create("Masking/Session/", body).get("session_uuid") + "/";
        String second = "Masking/Session/" + create("Masking/Session/", body).get("session_uuid") + "/";

        assertThat(status("DELETE", first, null)).isEqualTo(200);
        assertThat(status("DELETE", first, null)).isEqualTo(400);
        assertThat(get(second).get("response")).asString().contains("active", "+0000 UTC");
        plivo.clock().advance(Duration.ofSeconds(60));
        assertThat(get(second).get("response")).asString().contains("expired");
        assertThat(get("Masking/Session/?status=all").get("response")).asString().contains("total_count=2");
        assertThat(get("Masking/Session/?status=active").get("response")).asString().contains("total_count=0");
        assertThat(status("POST", "Masking/Session/", "{'first_party': '" + CALLER + "'}")).isEqualTo(400);
    }

    @Test
    void theEndOfAMaskingSessionByTheClockIsTold() throws Exception {
        String body = "{'first_party': '" + CALLER + "', 'second_party': '" + AGENT + "', 'session_expiry': 60,"
                      + " 'callback_url': '" + response("masking", "") + "'}";
        Object told = create("Masking/Session/", body).get("session_uuid");
        assertThat(status("DELETE", "Masking/Session/" + create("Masking/Session/", body).get("session_uuid") + "/", null))
                .isEqualTo(200);

        plivo.clock().advance(Duration.ofSeconds(60));
        plivo.settle();

        assertThat(plivo.fetches()).singleElement().satisfies(fetch -> {
            assertThat(fetch.form()).containsEntry("EventName", "SessionTimeout").containsEntry("SessionUUID", told.toString())
                    .containsKeys("EventTimestamp", "VirtualNumber");
            assertThat(fetch.header("X-Plivo-Signature-V3")).isPresent();
        });
    }

    @Test
    void anAgentFlowIsPublishedPausedAndResumed() throws Exception {
        String flow = "AgentFlow/" + create("AgentFlow/", "{'name': 'desk'}").get("agent_uuid") + "/";
        assertThat(get(flow)).containsEntry("state", "DRAFT");

        assertThat(status("POST", flow + "Publish/", null)).isEqualTo(202);
        assertThat(get(flow)).containsEntry("state", "ACTIVE");
        assertThat(status("POST", flow + "Pause/", null)).isEqualTo(202);
        assertThat(list(get("AgentFlow/?state=PAUSED&limit=100"), "objects")).hasSize(1);
        assertThat(status("POST", flow + "Resume/", null)).isEqualTo(202);
        assertThat(list(get("AgentFlow/?state=PAUSED"), "objects")).isEmpty();
    }

    @Test
    void aTokenIsGoodForADayAtMost() throws Exception {
        String claims = "{'iss': '" + PlivoSimulator.AUTH_ID + "', 'sub': 'ann', 'nbf': 1000, 'exp': %d, 'per': {'voice': {}}}";

        String token = create("JWT/Token/", claims.formatted(1000 + 86_400)).get("token").toString();

        assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8)).contains("\"sub\":\"ann\"");
        assertThat(status("POST", "JWT/Token/", claims.formatted(1000 + 86_401))).isEqualTo(400);
    }
}
