package io.github.camelplivo.xml;

import java.util.List;

import io.github.camelplivo.schema.Kind;

import static io.github.camelplivo.xml.Attribute.extraHeaders;
import static io.github.camelplivo.xml.Attribute.flag;
import static io.github.camelplivo.xml.Attribute.listOf;
import static io.github.camelplivo.xml.Attribute.method;
import static io.github.camelplivo.xml.Attribute.oneOf;
import static io.github.camelplivo.xml.Attribute.socketUrl;
import static io.github.camelplivo.xml.Attribute.url;
import static io.github.camelplivo.xml.Attribute.urlOr;
import static io.github.camelplivo.xml.Attribute.whole;
import static io.github.camelplivo.xml.ElementRow.element;

/** The rows of where several meet. */
final class RoomRows {

    private static final ElementRow CONFERENCE = element("Conference", Verb.class)
            .does("Adds the call to the conference with this name.")
            .holdsText("name")
            .takes(
                    flag("muted", false).means("Whether the others do not hear this participant."),
                    sound("enterSound", "none").means("What is heard when this participant enters: none, a beep, or a URL."),
                    sound("exitSound", "none").means("What is heard when this participant leaves: none, a beep, or a URL."),
                    flag("startConferenceOnEnter", true).means("Whether the conference begins when this participant enters."),
                    flag("endConferenceOnExit", false).means("Whether the conference ends when this participant leaves."),
                    flag("stayAlone", true).means("Whether this participant stays when alone."),
                    url("waitSound").means("URL of what is heard until the conference begins."),
                    whole("maxMembers", 1, 20).defaultsTo("20").means("Maximum number of participants."),
                    flag("record", false).means("Whether the conference is recorded."),
                    oneOf("recordFileFormat", "mp3", "wav").defaultsTo("mp3").means("Format of the recording."),
                    flag("recordWhenAlone").means("Whether a single participant is recorded."),
                    whole("timeLimit", 1).defaultsTo("86400").means("Maximum duration of the conference in seconds."),
                    flag("hangupOnStar", false).means("Whether * leaves the conference."),
                    url("action").means("URL Plivo notifies when this participant leaves; its answer is executed next."),
                    method("method", "POST").means("HTTP method Plivo uses to call action."),
                    url("callbackUrl").means("URL Plivo notifies of events in the conference."),
                    method("callbackMethod", "POST").means("HTTP method Plivo uses to call callbackUrl."),
                    listOf("digitsMatch", Forms.KEYS, ",").means("Keys that are reported to callbackUrl."),
                    flag("floorEvent", false).means("Whether callbackUrl is notified who speaks."),
                    flag("redirect", true)
                            .means("Whether the answer of action is executed next; if false, this document continues."),
                    flag("relayDTMF", true).means("Whether the others hear this participant's keys."),
                    InputRows.transcriptionType(),
                    url("transcriptionUrl").means("URL that receives the transcription."),
                    method("transcriptionMethod", "POST").means("HTTP method Plivo uses to call transcriptionUrl."));

    private static final ElementRow MULTI_PARTY_CALL = element("MultiPartyCall", Verb.class)
            .does("Adds the call to the multi-party call with this name.")
            .page("https://www.plivo.com/docs/voice/xml/multiparty-call")
            .holdsText("name")
            .takes(
                    oneOf("role", "agent", "supervisor", "customer", "ai-agent").asRequired().means("Role of the participant."),
                    whole("maxDuration", 300, 28_800).defaultsTo("14400").means("Maximum duration of the call in seconds."),
                    whole("maxParticipants", 2, 10).defaultsTo("10").means("Maximum number of participants."),
                    whole("recordMinMemberCount", 1, 2).defaultsTo("1")
                            .means("Minimum number of participants for the recording."),
                    flag("record", false).means("Whether the call is recorded."),
                    oneOf("recordFileFormat", "mp3", "wav").defaultsTo("mp3").means("Format of the recording."),
                    flag("recordParticipantTrack").means("Whether this participant has a track of the recording."),
                    url("recordingCallbackUrl").means("URL Plivo notifies of the recording."),
                    method("recordingCallbackMethod", "GET").means("HTTP method Plivo uses to call recordingCallbackUrl."),
                    url("statusCallbackUrl").means("URL Plivo notifies of events in the call."),
                    method("statusCallbackMethod", "POST").means("HTTP method Plivo uses to call statusCallbackUrl."),
                    listOf("statusCallbackEvents",
                            new Kind.OneOf(
                                    "", List.of("mpc-state-changes", "participant-state-changes", "participant-speak-events",
                                            "participant-digit-input-events", "add-participant-api-events",
                                            "participant-audio-events")),
                            ",").defaultsTo("mpc-state-changes,participant-state-changes")
                            .means("Events that statusCallbackUrl is notified of."),
                    flag("stayAlone", false).means("Whether this participant stays when alone."),
                    flag("mute", false).means("Whether the others do not hear this participant."),
                    flag("hold", false).means("Whether this participant starts on hold."),
                    flag("endMpcOnExit", false).means("Whether the call ends when this participant leaves."),
                    flag("startMpcOnEnter", true).means("Whether the call begins when this participant enters."),
                    flag("coachMode", true).means("Whether only agents hear this supervisor."),
                    url("waitMusicUrl").means("URL of the Plivo XML that is heard until the call begins."),
                    method("waitMusicMethod", "GET").means("HTTP method Plivo uses to call waitMusicUrl."),
                    url("agentHoldMusicUrl").means("URL of the Plivo XML that an agent on hold hears."),
                    method("agentHoldMusicMethod", "GET").means("HTTP method Plivo uses to call agentHoldMusicUrl."),
                    url("customerHoldMusicUrl").means("URL of the Plivo XML that a customer on hold hears."),
                    method("customerHoldMusicMethod", "GET").means("HTTP method Plivo uses to call customerHoldMusicUrl."),
                    sound("enterSound", "beep:1").means("What is heard when this participant enters: none, a beep, or a URL."),
                    method("enterSoundMethod", "GET").means("HTTP method Plivo uses to fetch the URL of enterSound."),
                    sound("exitSound", "beep:2").means("What is heard when this participant leaves: none, a beep, or a URL."),
                    method("exitSoundMethod", "GET").means("HTTP method Plivo uses to fetch the URL of exitSound."),
                    url("onExitActionUrl")
                            .means("URL Plivo notifies when this participant leaves; its answer is executed next."),
                    method("onExitActionMethod", "POST").means("HTTP method Plivo uses to call onExitActionUrl."),
                    flag("relayDTMFInputs", false).means("Whether the others hear this participant's keys."),
                    url("startRecordingAudio").means("URL of the Plivo XML that is heard when recording begins."),
                    method("startRecordingAudioMethod", "GET").means("HTTP method Plivo uses to call startRecordingAudio."),
                    url("stopRecordingAudio").means("URL of the Plivo XML that is heard when recording ends."),
                    method("stopRecordingAudioMethod", "GET").means("HTTP method Plivo uses to call stopRecordingAudio."),
                    flag("waitForAgent", false).means("Whether the call begins only when an agent joins."),
                    flag("recordCoachVoice").means("Whether the supervisor is recorded too."),
                    socketUrl("aiAgentStreamServiceUrl").means("WebSocket of the AI agent."),
                    oneOf("aiAgentStreamContentType", "audio/x-l16;rate=8000", "audio/x-l16;rate=16000",
                            "audio/x-mulaw;rate=8000").defaultsTo("audio/x-l16;rate=8000")
                            .means("Codec and sampling rate of the AI agent."),
                    whole("aiAgentStreamSamplingRate", 1).means("Samples in a second."),
                    extraHeaders("aiAgentStreamExtraHeaders")
                            .means("Names with values to pass to the AI agent: name=value,name=value."),
                    url("aiAgentStreamStatusCallbackUrl").means("URL Plivo notifies of the status of the AI agent's stream."),
                    method("aiAgentStreamStatusCallbackMethod", "POST")
                            .means("HTTP method Plivo uses to call aiAgentStreamStatusCallbackUrl."))
            .must("what begins with aiAgentStream applies only when role is ai-agent",
                    body -> body.has("role", "ai-agent")
                            || body.attributes().keySet().stream().noneMatch(name -> name.startsWith("aiAgentStream")));

    static final List<ElementRow> ROWS = List.of(CONFERENCE, MULTI_PARTY_CALL);

    private RoomRows() {
    }

    private static Attribute sound(String name, String byDefault) {
        return urlOr(name, "none", "beep:1", "beep:2").defaultsTo(byDefault);
    }
}
