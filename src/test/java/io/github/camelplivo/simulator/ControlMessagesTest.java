package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a test in another language sees and does of messages, codes and what an account has set up. */
class ControlMessagesTest extends ControlApiTestSupport {

    private void office(String messageUrl) throws Exception {
        act("objects", "{'collection': 'Application/', 'id': 'app', 'fields': {'message_url': '" + messageUrl + "'}}");
        act("numbers", "{'number': '" + OFFICE + "', 'app_id': 'app'}");
    }

    @Test
    void aPersonSendsAMessage() throws Exception {
        office(plivo.document("told", ""));

        assertThat(act("messages", "{'from': '" + CALLER + "', 'to': '" + OFFICE + "', 'text': 'Hello'}"))
                .containsEntry("state", "received").containsEntry("incoming", true).containsEntry("type", "sms");
        act("messages", "{'from': '" + CALLER + "', 'to': '" + OFFICE + "', 'media_urls': ['http://example.com/a.png']}");
        act("settle", "{}");

        assertThat(list("messages")).extracting(message -> message.get("type")).containsExactly("sms", "mms");
        assertThat(plivo.fetches()).extracting(fetch -> fetch.form().get("Type")).containsExactlyInAnyOrder("sms", "mms");
    }

    @Test
    void whatBecomesOfMessagesAtAPersonIsSet() throws Exception {
        plivo.clock().pause();
        assertThat(act("parties/" + CALLER + "/reception", "{'outcome': 'undelivered', 'error_code': '30', 'after': 5}"))
                .containsEntry("outcome", "undelivered").containsEntry("after", 5.0);
        send("POST", account() + "Message/", "{'src': '" + OFFICE + "', 'dst': '" + CALLER + "', 'text': 'a'}");

        act("clock/advance", "{'seconds': 5}");
        assertThat(list("messages").get(0)).containsEntry("state", "sent");
        act("clock/advance", "{'seconds': 1}");
        assertThat(list("messages").get(0)).containsEntry("state", "undelivered").containsEntry("error_code", "30");
    }

    @Test
    void theCodeOfASessionIsAskedFor() throws Exception {
        Object session = Json.read(send("POST", account() + "Verify/Session/", "{'recipient': '" + CALLER + "'}").body())
                .get("session_uuid");

        Object code = see("codes/" + session).get("code");

        assertThat(see("codes/" + CALLER)).containsEntry("code", code);
        assertThat(send("POST", account() + "Verify/Session/" + session + "/", "{'otp': '" + code + "'}").statusCode())
                .isEqualTo(200);
        assertNotTaken(send(request("codes/" + AGENT)), 404, "no code");
    }

    @Test
    void objectsAreSeenAndPut() throws Exception {
        act("objects", "{'collection': 'Zentrunk/Call/', 'id': 'c1', 'fields': {'call_uuid': 'c1'}}");

        assertThat(see("objects").get("objects")).asString().contains("Zentrunk/Call/=1");
        assertThat(see("objects?collection=Zentrunk/Call/").get("objects")).isEqualTo(List.of(Map.of("call_uuid", "c1")));
        assertThat(get("Zentrunk/Call/c1/")).containsEntry("call_uuid", "c1");
    }

    @Test
    void whatIsWrongIsNotTaken() throws Exception {
        office(plivo.document("told", ""));

        assertNotTaken(post("messages", "{'from': '" + CALLER + "', 'to': '" + AGENT + "', 'text': 'a'}"), 409,
                "does not have the number");
        assertNotTaken(post("messages", "{'from': '" + CALLER + "', 'to': '" + OFFICE + "'}"), 400, "text is missing");
        assertNotTaken(post("messages", "{'from': '" + CALLER + "', 'to': '" + OFFICE + "', 'text': 'a', 'type': 'fax'}"), 400,
                "type is unknown", "sms", "mms", "whatsapp");
        assertNotTaken(post("parties/" + CALLER + "/reception", "{'outcome': 'lost'}"), 400, "outcome is unknown", "failed");
        assertNotTaken(post("objects", "{'collection': 'Brand', 'id': 'a', 'fields': {}}"), 400, "collection is a path");
        assertNotTaken(post("objects", "{'collection': 'Brand/', 'id': 'a'}"), 400, "fields must be an object");
        assertNotTaken(post("numbers", "{'number': '" + OFFICE + "', 'app_id': 'none'}"), 404, "no such application", "app");
    }
}
