package cookbook;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.dataformat.JsonLibrary;

/**
 * Sends each voicemail by mail. Goes with the recipe for voicemail, whose voicemail.queue is direct:voicemail-to-mail.
 * In: the report of a recording as a map.
 */
public class VoicemailToMail extends RouteBuilder {

    @Override
    public void configure() {
        // Plivo gets its reply when the report is on disk. The folder is the queue: a report stays in it until its mail is sent.
        from("direct:voicemail-to-mail").routeId("voicemail-to-mail")
                .marshal().json(JsonLibrary.Jackson)
                .to("file:{{voicemails}}?fileName=${header.CamelPlivoCallbackKey}.json&tempPrefix=.")
                // What is in the body now is no document for the call.
                .setBody(simple("${null}"));
        from("file:{{voicemails}}?include=.*[.]json&delay={{voicemail.delay:30000}}&delete=true").routeId("voicemail-mail")
                // Otherwise Camel reads the whole recording into memory before it writes the first byte of it.
                .streamCache("false")
                .unmarshal().json(JsonLibrary.Jackson)
                .setProperty("report", body())
                .choice()
                .when(simple("${body[RecordUrl]} startsWith '{{recordings}}'"))
                // The host is written here, and only the path is the report's: the auth token goes nowhere else.
                .setHeader("CamelHttpPath", simple("${substringAfter(${body[RecordUrl]},'{{recordings}}')}"))
                .setBody(simple("${null}"))
                .to("{{recordings}}?httpMethod=GET&authMethod=Basic&authUsername={{plivo.auth.id}}"
                    + "&authPassword=RAW({{plivo.auth.token}})&authenticationPreemptive=true&disableStreamCache=true")
                .to("file:{{voicemails}}/sound?fileName=${header.CamelFileNameOnly}.mp3")
                // As a file, which is deleted when the mail is sent.
                .pollEnrich().simple("file:{{voicemails}}/sound?fileName=${header.CamelFileNameOnly}.mp3&delete=true")
                .timeout(5000).cacheSize(-1).end()
                .script(simple("${setAttachment(voicemail.mp3,${body.file})}"))
                .end()
                .removeHeaders("*")
                .setBody(simple("Voicemail from ${exchangeProperty.report[From]},"
                                + " recording ${exchangeProperty.report[RecordingID]}"))
                .to("{{mail.server}}?to={{mail.to}}&from={{mail.from}}&subject=Voicemail");
    }
}
