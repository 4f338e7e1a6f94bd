package io.github.camelplivo.webhook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Callbacks as Plivo's pages, and files of people who take them, show them. */
class CallbackKindTest {

    private static final String CALL = "CallUUID=c&From=1&To=2&Direction=inbound&CallStatus=in-progress";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # calls
            $CALL&Event=StartApp                                        | answer           | true
            $CALL&Event=Redirect                                        | answer           | true
            $CALL                                                       | answer           | true
            CallUUID=c&CallStatus=ringing&Direction=inbound             | answer           | true
            $CALL&Event=StartApp&HangupCause=                           | answer           | true
            $CALL&HangupCause=                                          | answer           | true
            CallUUID=c&CallStatus=ringing&Direction=outbound            | ring             | false
            CallUUID=c&Event=Ring                                       | ring             | false
            CallUUID=c&CallStatus=completed&HangupCause=NORMAL_CLEARING | hangup           | false
            CallUUID=c&CallStatus=completed&Event=StartApp              | hangup           | false
            CallUUID=c&CallStatus=busy&Event=StartApp&HangupCause=BUSY  | hangup           | false
            CallUUID=c&Event=Hangup                                     | hangup           | false
            $CALL&Event=MachineDetection&Machine=true&IfMachine=true    | machine_detection | false
            $CALL&Event=StartApp&Machine=true                           | answer           | true
            # elements
            $CALL&Digits=1                                              | action           | true
            $CALL&InputType=speech&Speech=sales                         | action           | true
            $CALL&StableSpeech=sal&UnstableSpeech=es&SequenceNumber=2   | speech           | false
            $CALL&DialStatus=completed&DialBLegUUID=b                   | action           | true
            CallUUID=c&CallStatus=completed&DialStatus=cancel           | action           | true
            $CALL&DialAction=answer&Event=DialAnswer&DialBLegUUID=b     | dial             | false
            DialAction=hangup&DialBLegUUID=b&DialBLegStatus=hangup      | dial             | false
            $CALL&ConferenceName=r&ConferenceUUID=u&RecordUrl=https://r | action           | true
            $CALL&ConferenceName=r&ConferenceAction=enter               | conference       | false
            $CALL&RecordUrl=https://r&Digits=%23                        | recording        | true
            $CALL&RecordUrl=https://r                                   | recording        | true
            RecordUrl=https://r&RecordingID=r                           | recording        | true
            api_id=a&record_url=https://r&call_uuid=c&recording_id=r    | recording        | false
            transcription=hello&recording_id=r&call_uuid=c&duration=3   | transcription    | false
            # streams
            Event=StartStream&StreamID=s&CallUUID=c                     | stream           | false
            Event=StopStream&StreamID=s&CallUUID=c&CallStatus=in-progress | stream         | false
            Event=DroppedStream                                         | stream           | false
            Event=DegradedStream&StreamID=s                             | stream           | false
            Event=PlayedStream&StreamID=s&CallUUID=c                    | stream           | false
            # multi-party calls
            EventName=MPCStart&MPCUUID=m&MPCName=n                      | multi_party_call | false
            EventName=ParticipantJoin&MPCUUID=m&ParticipantCallUUID=c&CallUUID=c | multi_party_call | false
            EventName=ParticipantRecordingCompleted&MemberID=1          | multi_party_call | false
            MPCUUID=m&MPCFriendlyName=n&MemberID=1&ParticipantEndTime=t | action           | true
            EventName=SessionFirstPartyAnswer&SessionUUID=s             | masking          | false
            # messages
            MessageUUID=m&Status=delivered&From=1&To=2                  | message_status   | false
            MessageUUID=m&From=1&To=2&Text=hi&Type=sms                  | incoming_message | false
            MessageUUID=m&Status=sent&CallUUID=c                        | other            | false
            # others
            phlo_id=p&phlo_uuid=q                                       | phlo             | false
            $CALL&Event=SomethingNew                                    | other            | false
            SessionUUID=s&SessionStatus=in-progress                     | verify           | false
            response=%7B%7D                                             | async_answer     | false
            response=ok                                                 | other            | false
            number=1&status=s                                           | other            | false
            CallUUID=                                                   | other            | false
            """)
    void eachIsToldByWhatOnlyItHas(String callback, String kind, boolean wantsDocument) {
        Fields fields = Fields.parse(callback.replace("$CALL", CALL));

        CallbackKind told = CallbackKind.of(fields);

        assertThat(told).hasToString(kind);
        assertThat(told.wantsDocument(fields)).isEqualTo(wantsDocument);
    }
}
