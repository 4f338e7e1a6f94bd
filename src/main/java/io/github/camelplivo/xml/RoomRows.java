package io.github.camelplivo.xml;

import java.util.List;

import static io.github.camelplivo.xml.Attribute.extraHeaders;
import static io.github.camelplivo.xml.Attribute.flag;
import static io.github.camelplivo.xml.Attribute.listOf;
import static io.github.camelplivo.xml.Attribute.method;
import static io.github.camelplivo.xml.Attribute.oneOf;
import static io.github.camelplivo.xml.Attribute.socketUrl;
import static io.github.camelplivo.xml.Attribute.url;
import static io.github.camelplivo.xml.Attribute.urlOr;
import static io.github.camelplivo.xml.Attribute.whole;
import static io.github.camelplivo.xml.Row.element;

/** The rows of where several meet. */
final class RoomRows {

    private static final Row CONFERENCE = element("Conference", Verb.class)
            .does("Brings the call into a conference, by its name.")
            .holdsText("name")
            .takes(
                    flag("muted", false).means("Whether the others do not hear this one."),
                    sound("enterSound", "none").means("What is heard when this one comes: none, a beep, or a URL."),
                    sound("exitSound", "none").means("What is heard when this one goes: none, a beep, or a URL."),
                    flag("startConferenceOnEnter", true).means("Whether the conference begins when this one comes."),
                    flag("endConferenceOnExit", false).means("Whether the conference ends when this one goes."),
                    flag("stayAlone", true).means("Whether this one stays when alone."),
                    url("waitSound").means("URL of what is heard until the conference begins."),
                    whole("maxMembers", 1, 20).defaultsTo("20").means("How many there may be."),
                    flag("record", false).means("Whether the conference is recorded."),
                    oneOf("recordFileFormat", "mp3", "wav").defaultsTo("mp3").means("Format of the recording."),
                    flag("recordWhenAlone").means("Whether one alone is recorded."),
                    whole("timeLimit", 1).defaultsTo("86400").means("Seconds that the conference may last."),
                    flag("hangupOnStar", false).means("Whether * leaves the conference."),
                    url("action").means("URL told when this one leaves; its answer is obeyed next."),
                    method("method", "POST").means("How action is called."),
                    url("callbackUrl").means("URL told what happens in the conference."),
                    method("callbackMethod", "POST").means("How callbackUrl is called."),
                    listOf("digitsMatch", Kind.KEYS, ",").means("Keys that callbackUrl is told."),
                    flag("floorEvent", false).means("Whether callbackUrl is told who speaks."),
                    flag("redirect", true)
                            .means("Whether the answer of action is obeyed next; otherwise this document goes on."),
                    flag("relayDTMF", true).means("Whether the others hear this one's keys."),
                    InputRows.transcriptionType(),
                    url("transcriptionUrl").means("URL told the transcription."),
                    method("transcriptionMethod", "POST").means("How transcriptionUrl is called."));

    private static final Row MULTI_PARTY_CALL = element("MultiPartyCall", Verb.class)
            .does("Brings the call into a multi-party call, by its name.")
            .page("https://www.plivo.com/docs/voice/xml/multiparty-call")
            .holdsText("name")
            .takes(
                    oneOf("role", "agent", "supervisor", "customer", "ai-agent").asRequired().means("Who this one is."),
                    whole("maxDuration", 300, 28_800).defaultsTo("14400").means("Seconds that the call may last."),
                    whole("maxParticipants", 2, 10).defaultsTo("10").means("How many there may be."),
                    whole("recordMinMemberCount", 1, 2).defaultsTo("1").means("How many there must be to be recorded."),
                    flag("record", false).means("Whether the call is recorded."),
                    oneOf("recordFileFormat", "mp3", "wav").defaultsTo("mp3").means("Format of the recording."),
                    flag("recordParticipantTrack").means("Whether this one has a track of the recording."),
                    url("recordingCallbackUrl").means("URL told of the recording."),
                    method("recordingCallbackMethod", "GET").means("How recordingCallbackUrl is called."),
                    url("statusCallbackUrl").means("URL told what happens in the call."),
                    method("statusCallbackMethod", "POST").means("How statusCallbackUrl is called."),
                    listOf("statusCallbackEvents",
                            new Kind.OneOf(
                                    "", List.of("mpc-state-changes", "participant-state-changes", "participant-speak-events",
                                            "participant-digit-input-events", "add-participant-api-events",
                                            "participant-audio-events")),
                            ",").defaultsTo("mpc-state-changes,participant-state-changes")
                            .means("What statusCallbackUrl is told."),
                    flag("stayAlone", false).means("Whether this one stays when alone."),
                    flag("mute", false).means("Whether the others do not hear this one."),
                    flag("hold", false).means("Whether this one begins on hold."),
                    flag("endMpcOnExit", false).means("Whether the call ends when this one goes."),
                    flag("startMpcOnEnter", true).means("Whether the call begins when this one comes."),
                    flag("coachMode", true).means("Whether only agents hear this supervisor."),
                    url("waitMusicUrl").means("URL of the Plivo XML that is heard until the call begins."),
                    method("waitMusicMethod", "GET").means("How waitMusicUrl is called."),
                    url("agentHoldMusicUrl").means("URL of the Plivo XML that an agent on hold hears."),
                    method("agentHoldMusicMethod", "GET").means("How agentHoldMusicUrl is called."),
                    url("customerHoldMusicUrl").means("URL of the Plivo XML that a customer on hold hears."),
                    method("customerHoldMusicMethod", "GET").means("How customerHoldMusicUrl is called."),
                    sound("enterSound", "beep:1").means("What is heard when this one comes: none, a beep, or a URL."),
                    method("enterSoundMethod", "GET").means("How the URL of enterSound is called."),
                    sound("exitSound", "beep:2").means("What is heard when this one goes: none, a beep, or a URL."),
                    method("exitSoundMethod", "GET").means("How the URL of exitSound is called."),
                    url("onExitActionUrl").means("URL told when this one leaves; its answer is obeyed next."),
                    method("onExitActionMethod", "POST").means("How onExitActionUrl is called."),
                    flag("relayDTMFInputs", false).means("Whether the others hear this one's keys."),
                    url("startRecordingAudio").means("URL of the Plivo XML that is heard when recording begins."),
                    method("startRecordingAudioMethod", "GET").means("How startRecordingAudio is called."),
                    url("stopRecordingAudio").means("URL of the Plivo XML that is heard when recording ends."),
                    method("stopRecordingAudioMethod", "GET").means("How stopRecordingAudio is called."),
                    flag("waitForAgent", false).means("Whether the call begins only when an agent comes."),
                    flag("recordCoachVoice").means("Whether the supervisor is recorded too."),
                    socketUrl("aiAgentStreamServiceUrl").means("WebSocket of the AI agent."),
                    oneOf("aiAgentStreamContentType", "audio/x-l16;rate=8000", "audio/x-l16;rate=16000",
                            "audio/x-mulaw;rate=8000").defaultsTo("audio/x-l16;rate=8000")
                            .means("Codec and sampling rate of the AI agent."),
                    whole("aiAgentStreamSamplingRate", 1).means("Samples in a second."),
                    extraHeaders("aiAgentStreamExtraHeaders")
                            .means("Names with values that the AI agent is given: name=value,name=value."),
                    url("aiAgentStreamStatusCallbackUrl").means("URL told what becomes of the AI agent's stream."),
                    method("aiAgentStreamStatusCallbackMethod", "POST").means("How aiAgentStreamStatusCallbackUrl is called."))
            .must("what begins with aiAgentStream applies only when role is ai-agent",
                    body -> body.has("role", "ai-agent")
                            || body.attributes().keySet().stream().noneMatch(name -> name.startsWith("aiAgentStream")));

    static final List<Row> ROWS = List.of(CONFERENCE, MULTI_PARTY_CALL);

    private RoomRows() {
    }

    private static Attribute sound(String name, String byDefault) {
        return urlOr(name, "none", "beep:1", "beep:2").defaultsTo(byDefault);
    }
}
