package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.Bringing;
import io.github.camelplivo.outcome.Fact.Brought;
import io.github.camelplivo.outcome.Fact.CallOver;
import io.github.camelplivo.outcome.Fact.DialOver;
import io.github.camelplivo.outcome.Fact.Ended;
import io.github.camelplivo.outcome.Fact.Joined;
import io.github.camelplivo.outcome.Fact.LegOver;
import io.github.camelplivo.outcome.Fact.Looked;
import io.github.camelplivo.outcome.Fact.Superseded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One rule each of a transfer that dials first. */
@Tag("portable")
class BringJudgeTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final Joined AGENT = new Joined(false, "b", "room", KnownBy.REPORT);
    private static final Joined CALLER = new Joined(true, "a", "room", KnownBy.REPORT);

    private boolean looksFirst;
    private boolean confirms = true;
    private Facts facts = Facts.NONE.with(new Accepted(true), START);

    private BringJudgeTest at(double seconds, Fact fact) {
        facts = facts.with(fact, moment(seconds));
        return this;
    }

    private static Instant moment(double seconds) {
        return START.plusMillis((long) (seconds * 1000));
    }

    private Ruling after(double seconds) {
        Terms terms = new Terms(
                Terms.Aim.BRING, List.of(1), Duration.ofSeconds(20), confirms, START.plusSeconds(15), START.plusSeconds(60),
                looksFirst);
        return Judge.of(terms, facts, moment(seconds));
    }

    private static LegOver over(int code, boolean answered) {
        return new LegOver(1, "b", "1", code, "Callee", answered, KnownBy.REPORT);
    }

    private static Looked found(int number, int rooms) {
        return new Looked(number, true, true, List.of(), rooms);
    }

    @Test
    void theCallerIsBroughtWhenSomebodyIsThere() {
        assertThat(at(1, new Answered(1, "b", "1")).after(1).act()).isFalse();
        assertThat(at(2, AGENT).after(2).act()).isTrue();
        assertThat(after(2).isDecided()).isFalse();
        assertThat(after(2).stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void heIsBroughtOnce() {
        assertThat(at(2, AGENT).at(2, new Bringing()).after(2).act()).isFalse();
    }

    @Test
    void whoGaveUpBringsNobody() {
        Ruling ruling = at(2, AGENT).at(2, new Ended("before the route was stopped")).after(2);

        assertThat(ruling.outcome()).isEqualTo(CallOutcome.UNKNOWN);
        assertThat(ruling.act()).isFalse();
    }

    @Test
    void theCallerWhoIsThereIsTheAnswer() {
        Ruling ruling = at(1, new Answered(1, "b", "1")).at(2, AGENT).at(2, new Bringing()).at(3, CALLER).after(3);

        assertThat(ruling.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(ruling.leg()).isEqualTo("b");
        assertThat(ruling.answeredBy()).isEqualTo("1");
        assertThat(ruling.by()).isEqualTo(KnownBy.REPORT);
    }

    /** Whatever came before: the end of the leg may overtake the caller's coming. */
    @Test
    void heIsTheAnswerAlsoWhenTheOtherHasLeft() {
        assertThat(at(3, over(4000, true)).at(3, CALLER).after(9).outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    @Test
    void whatCameOfBringingHimIsTold() {
        at(2, AGENT).at(2, new Bringing());
        Facts bringing = facts;
        assertThat(at(3, new Brought(Brought.Answer.CALLER_GONE)).after(3).outcome()).isEqualTo(CallOutcome.CALLER_GONE);
        facts = bringing;
        assertThat(at(3, new Brought(Brought.Answer.AGENT_GONE)).after(3).outcome()).isEqualTo(CallOutcome.REJECTED);
        facts = bringing;
        assertThat(at(3, new Brought(Brought.Answer.REFUSED)).after(3).outcome()).isEqualTo(CallOutcome.UNREACHABLE);
        Facts refused = facts;
        assertThat(at(3, new Superseded()).after(3).outcome()).isEqualTo(CallOutcome.CANCELLED);
        facts = refused;
        assertThat(at(3, new CallOver(4000, "Caller", KnownBy.REPORT)).after(3).outcome()).isEqualTo(CallOutcome.CALLER_GONE);
    }

    @Test
    void whetherHeCameIsLookedFor() {
        at(2, AGENT).at(2, new Bringing()).at(3, new Brought(Brought.Answer.UNKNOWN));

        assertThat(after(5).look()).isFalse();
        assertThat(after(6).look()).isTrue();
        assertThat(at(7, new Superseded()).at(7, over(4000, true)).after(7).isDecided()).isFalse();
    }

    @Test
    void whileHeIsWhereHeWasHisEndIsTheEnd() {
        assertThat(at(2, new CallOver(4000, "Caller", KnownBy.REPORT)).after(2).outcome()).isEqualTo(CallOutcome.CALLER_GONE);
    }

    @Test
    void whoeverMovesHimMeanwhileCancelsIt() {
        assertThat(at(2, new Superseded()).after(2).outcome()).isEqualTo(CallOutcome.CANCELLED);
    }

    @Test
    void thatNobodyCameIsTheEndWhenTheLegSaysWhy() {
        assertThat(at(2, over(3010, false)).after(2).isDecided()).isFalse();
        assertThat(at(2, new DialOver(1, null, null, null, true)).after(2).outcome()).isEqualTo(CallOutcome.BUSY);
    }

    @Test
    void aLegsEndDoesWhenNothingFollows() {
        assertThat(at(2, over(3010, false)).after(4.9).isDecided()).isFalse();
        assertThat(after(5).outcome()).isEqualTo(CallOutcome.BUSY);
        assertThat(after(5).code()).isEqualTo(3010);
    }

    /** Whatever code a leg has, it is over. */
    @Test
    void aLegThatSaysNothingOfItselfIsAnEnd() {
        assertThat(at(2, over(9000, false)).after(5).outcome()).isEqualTo(CallOutcome.UNREACHABLE);
    }

    @Test
    void whoDidNotPressTheKeyHasRejectedIt() {
        assertThat(at(2, over(9110, true)).after(5).outcome()).isEqualTo(CallOutcome.REJECTED);
    }

    @Test
    void whatIsOverdueIsLookedFor() {
        assertThat(after(37).look()).isFalse();
        assertThat(after(38).look()).isTrue();
        assertThat(at(1, new DialOver(1, null, null, null, true)).after(3).look()).isTrue();
    }

    @Test
    void whoeverPicksUpComesInSoon() {
        at(20, new Answered(1, "b", "1"));

        assertThat(after(22).look()).isFalse();
        confirms = false;
        assertThat(after(21.9).look()).isFalse();
        assertThat(after(22).look()).isTrue();
    }

    @Test
    void whoDoesNotComeDoesNotCome() {
        at(2, AGENT).at(2, new Bringing()).at(3, new Brought(Brought.Answer.DONE)).at(6, found(1, 1));
        assertThat(after(6).isDecided()).isFalse();

        at(11, found(2, 1));

        assertThat(after(11).outcome()).isEqualTo(CallOutcome.UNREACHABLE);
        assertThat(at(11, new CallOver(4000, "Caller", KnownBy.REPORT)).after(11).outcome()).isEqualTo(CallOutcome.CALLER_GONE);
        assertThat(at(12, found(3, 0)).after(12).isDecided()).isFalse();
    }

    @Test
    void anotherNodeMayBeBringingHim() {
        looksFirst = true;

        assertThat(at(1, AGENT).at(1, found(1, 1)).after(1).act()).isFalse();
        assertThat(at(6, found(2, 1)).after(6).act()).isTrue();
    }

    /** Whom an earlier message has called may answer late: nobody reports that here. */
    @Test
    void whoAnswersLateIsNotLeftAlone() {
        looksFirst = true;
        at(0, found(1, 1)).at(1, found(2, 1)).at(3, found(3, 1)).at(7, found(4, 1)).at(15, found(5, 1));
        assertThat(after(22.9).look()).isFalse();
        assertThat(after(23).look()).isTrue();

        at(23, AGENT).at(23, found(6, 1));
        assertThat(after(31).look()).isTrue();
        assertThat(at(31, found(7, 1)).after(31).act()).isTrue();

        at(31, new Bringing()).at(32, new Brought(Brought.Answer.DONE));
        assertThat(after(38).look()).isFalse();
        assertThat(after(39).look()).isTrue();
    }

    @Test
    void atTheEndNobodyKnows() {
        at(59.5, found(1, 1));

        assertThat(after(60).outcome()).isEqualTo(CallOutcome.UNKNOWN);
    }

    @Test
    void whatMayHaveBeenSentBeforeIsLookedForAtOnce() {
        assertThat(after(0).look()).isFalse();
        looksFirst = true;
        assertThat(after(0).look()).isTrue();
    }

    @Test
    void whatIsNotThereWasNeverSent() {
        looksFirst = true;

        assertThat(at(0, found(1, 0)).after(0).isDecided()).isFalse();
        assertThat(at(3, found(2, 0)).after(3).outcome()).isEqualTo(CallOutcome.NEVER_FETCHED);
        assertThat(at(4, found(3, 1)).after(4).isDecided()).isFalse();
    }

    @Test
    void nothingFollowsBeforePlivoHasAnswered() {
        facts = Facts.NONE;

        assertThat(at(1, AGENT).after(1).act()).isFalse();
        assertThat(at(1, CALLER).after(1).isDecided()).isFalse();
    }
}
