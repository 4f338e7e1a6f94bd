package io.github.camelplivo.demo.evening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelplivo.demo.evening.Arrival.What;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that no setting of the simulator leads to. */
class QuestionsTest {

    private static final LegRecord NO_PARENT = new LegRecord(Duration.ofMillis(2_500), false, false);

    private static Arrival arrival(What what, String event, String leg, int answered) {
        return new Arrival(what, event, leg, what + event + leg, false, answered, Instant.EPOCH);
    }

    private static String answer(Question question, LegRecord record, boolean callLive, Arrival... arrivals) {
        return question.answer().apply(new Trial("CALLER_GONE", "report", List.of(), List.of(arrivals), record, callLive));
    }

    @Test
    void aSignatureThatDoesNotHoldIsSeen() {
        List<Arrival> arrivals = List.of(arrival(What.ACTION, "busy", "", 404), arrival(What.ACTION, "cancel", "", 200));

        assertThat(Questions.signature(What.ACTION, arrivals)).isEqualTo("no, 1 of 2 held");
        assertThat(Questions.signature(What.EVENT, arrivals)).isEqualTo("cannot be said: nothing came");
    }

    @Test
    void twoLegsAreNotOne() {
        assertThat(answer(Questions.ONCE, LegRecord.NONE, true, arrival(What.EVENT, "answer", "a", 200),
                arrival(What.EVENT, "hangup", "a", 200), arrival(What.EVENT, "hangup", "b", 200)))
                .isEqualTo("no, 2 legs were made");
    }

    @Test
    void whoDoesNotDoWhatIsAskedForGetsNoAnswer() {
        Arrival action = arrival(What.ACTION, "completed", "a", 200);

        assertThat(answer(Questions.CALLER_LEAVES, LegRecord.NONE, true, action)).startsWith("cannot be said");
        assertThat(answer(Questions.CALLER_LEAVES, LegRecord.NONE, false, arrival(What.EVENT, "answer", "a", 200), action))
                .startsWith("cannot be said");
        assertThat(answer(Questions.CONNECTED, LegRecord.NONE, true)).startsWith("cannot be said");
        assertThat(answer(Questions.REPORT_AGAIN, LegRecord.NONE, true)).startsWith("cannot be said");
    }

    @Test
    void aRecordNeedNotNameItsParent() {
        assertThat(answer(Questions.PARENT, NO_PARENT, false)).isEqualTo("no, and `call-list?parentCallUuid=…` finds nothing");
        assertThat(answer(Questions.RECORD, NO_PARENT, false)).isEqualTo("2.5 s after its end, or earlier");
    }

    @Test
    void nothingThatNamesSomebodyGetsIntoTheTable() {
        Map<Experiment, Trial> tried = Map.of(Experiment.ALL.get(0), new Trial(
                "+14152221111", "0c1f2a3b-4d5e-6f70-8192-a3b4c5d6e7f8", List.of(), List.of(), LegRecord.NONE, true));

        assertThat(Findings.table(tried, List.of())).contains(
                "| The agent declines | …, and REJECTED was expected, known by … |");
    }
}
