package io.github.camelplivo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.camelplivo.outcome.Fact.Accepted;
import io.github.camelplivo.outcome.Fact.Answered;
import io.github.camelplivo.outcome.Fact.CallOver;
import io.github.camelplivo.outcome.Fact.Connected;
import io.github.camelplivo.outcome.Fact.DialOver;
import io.github.camelplivo.outcome.Fact.Ended;
import io.github.camelplivo.outcome.Fact.Fetched;
import io.github.camelplivo.outcome.Fact.LegOver;
import io.github.camelplivo.outcome.Fact.LiveLeg;
import io.github.camelplivo.outcome.Fact.Looked;
import io.github.camelplivo.outcome.Fact.Machine;
import io.github.camelplivo.outcome.Fact.Superseded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules that matter once in a thousand transfers: a moment for each at which it alone decides. */
@Tag("portable")
class JudgeRulesTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final Instant FETCH_BY = START.plusSeconds(15);
    private static final Instant DEADLINE = START.plusSeconds(45);

    private Terms terms = terms(true, 1, false, false);
    private Facts facts = Facts.NONE.with(new Accepted(true), START);

    private static Terms terms(boolean answer, int legs, boolean confirms, boolean looksFirst) {
        return new Terms(
                answer ? Terms.Aim.ANSWER : Terms.Aim.FETCH, List.of(legs), Duration.ofSeconds(20), confirms, FETCH_BY,
                DEADLINE, looksFirst);
    }

    private JudgeRulesTest at(double seconds, Fact fact) {
        facts = facts.with(fact, START.plusMillis((long) (seconds * 1000)));
        return this;
    }

    private Ruling after(double seconds) {
        return Judge.of(terms, facts, START.plusMillis((long) (seconds * 1000)));
    }

    private static LegOver over(String leg, int code, boolean answered) {
        return new LegOver(1, leg, "1", code, "Callee", answered, KnownBy.REPORT);
    }

    private static Looked found(int number, LiveLeg... live) {
        return new Looked(number, true, true, List.of(live));
    }

    private static Looked nothing(int number) {
        return new Looked(number, false, false, List.of());
    }

    @Test
    void whoGivesUpDoesNotKnow() {
        assertThat(at(1, new Ended("in time")).after(1).outcome()).isEqualTo(CallOutcome.UNKNOWN);
    }

    @Test
    void aFetchCanBeEnough() {
        terms = terms(false, 1, false, false);

        assertThat(at(1, new Fetched(1, false)).after(1).outcome()).isEqualTo(CallOutcome.FETCHED);
    }

    @Test
    void nothingFollowsBeforePlivoHasAnswered() {
        facts = Facts.NONE;

        assertThat(at(1, new Connected(1, "b", "1")).after(1).isDecided()).isFalse();
    }

    @Test
    void whatMayHaveBeenSentBeforeIsLookedForAtOnce() {
        assertThat(after(0).look()).isFalse();

        terms = terms.lookingFirst();

        assertThat(after(0).look()).isTrue();
    }

    @Test
    void ofADocumentThatDialledItIsNotSaidThatItIsMissing() {
        at(1, over("b", 3010, false)).at(2, new CallOver(7013, "Error", KnownBy.REPORT));

        assertThat(after(6).outcome()).isEqualTo(CallOutcome.BUSY);
    }

    @Test
    void whoPickedUpIsTheAnswerAfterAWhile() {
        at(1, new Fetched(1, false)).at(5, new Answered(1, "b", "1"));

        assertThat(after(6).isDecided()).isFalse();
        assertThat(after(7).outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    @Test
    void whoLostTheRaceIsNoAnswer() {
        terms = terms(true, 2, false, false);
        at(1, new Fetched(1, false)).at(5, new Answered(1, "l", "2")).at(5, over("l", 9000, true));

        assertThat(after(9).isDecided()).isFalse();
    }

    @Test
    void whoLostTheRaceDoesNotSayWhyNobodyAnswered() {
        terms = terms(true, 2, false, false);
        at(5, over("l", 9000, false)).at(5, over("b", 2010, false)).at(6, new DialOver(1, "failed", null, null, true));

        assertThat(after(6).code()).isEqualTo(2010);
    }

    @Test
    void theEndOfADialIsAnAnswerAfterAWhile() {
        at(1, new Fetched(1, false)).at(5, new DialOver(1, "completed", "b", null, true));

        assertThat(after(6).isDecided()).isFalse();
        assertThat(after(7).outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(at(6, over("b", 9110, true)).after(9).outcome()).isEqualTo(CallOutcome.REJECTED);
    }

    @Test
    void aCompletedDialHasNoStatusThatHelps() {
        at(1, new Fetched(1, false)).at(5, new DialOver(1, "completed", null, null, true));
        at(7, nothing(1)).at(8, nothing(2)).at(10, nothing(3));

        assertThat(after(10).isDecided()).isFalse();
        assertThat(at(45, nothing(4)).after(45).outcome()).isEqualTo(CallOutcome.UNKNOWN);
    }

    @Test
    void aStatusIsBelievedWhenLooksHaveFoundNothing() {
        at(1, new Fetched(1, false)).at(5, new DialOver(1, "busy", null, null, true)).at(7, nothing(1));

        assertThat(after(7.5).isDecided()).isFalse();
        assertThat(at(8, nothing(2)).at(10, nothing(3)).after(10).by()).isEqualTo(KnownBy.STATUS);
    }

    @Test
    void atTheEndTheStatusMustDo() {
        at(1, new Fetched(1, false)).at(43.5, new DialOver(1, "busy", null, null, true)).at(45, nothing(1));

        assertThat(after(45).outcome()).isEqualTo(CallOutcome.BUSY);
    }

    /** Also when the report that the next document was fetched got lost. */
    @Test
    void aDialThatIsNotTheLastIsFollowedByTheNext() {
        at(1, new Fetched(1, false)).at(21, new DialOver(1, "no-answer", null, null, false));

        assertThat(after(40).look()).isFalse();
        assertThat(after(44).look()).isTrue();
    }

    @Test
    void theLastLookIsAtTheEnd() {
        at(43, new Fetched(1, false));

        assertThat(after(45).look()).isTrue();
        assertThat(after(45).isDecided()).isFalse();
        assertThat(at(45, nothing(1)).after(45).outcome()).isEqualTo(CallOutcome.UNKNOWN);
    }

    @Test
    void atTheEndNobodyWaitsForWhatMayBeOvertaken() {
        at(1, new Fetched(1, false)).at(44.5, over("b", 3010, false)).at(45, nothing(1));

        assertThat(after(45).outcome()).isEqualTo(CallOutcome.BUSY);
    }

    @Test
    void theReportOfAnAnswerMayBeOvertaken() {
        at(1, new Fetched(1, false)).at(5, over("b", 3010, false));

        assertThat(after(7).isDecided()).isFalse();
        assertThat(after(8).outcome()).isEqualTo(CallOutcome.BUSY);
    }

    @Test
    void ofTwoLiveLegsNobodyKnowsWhich() {
        terms = terms(true, 2, false, false);
        at(1, new Fetched(1, false)).at(40, found(1, new LiveLeg("x", true), new LiveLeg("y", true)));

        assertThat(after(40).isDecided()).isFalse();
    }

    @Test
    void aLiveLegIsSomebodyElsesWhenAllAreOver() {
        at(1, new Fetched(1, false)).at(40, over("b", 3010, false)).at(40, found(1, new LiveLeg("x", true)));

        assertThat(after(40).isDecided()).isFalse();
        assertThat(after(43).outcome()).isEqualTo(CallOutcome.BUSY);
    }

    @Test
    void aCallerWhoIsStillThereAfterTheCancelWasMoved() {
        at(1, new Fetched(1, false)).at(4, found(1)).at(5, new DialOver(1, "cancel", null, null, true));

        assertThat(after(8).isDecided()).isFalse();
        assertThat(at(8, found(2)).after(8).outcome()).isEqualTo(CallOutcome.CANCELLED);
    }

    @Test
    void theCallerWasThereWhenTheDialEnded() {
        at(1, new Fetched(1, false)).at(5, new LegOver(1, "b", "1", 4000, "Caller", false, KnownBy.REPORT));

        assertThat(at(5, new DialOver(1, "no-answer", null, null, true)).after(5).outcome()).isEqualTo(CallOutcome.NO_ANSWER);
    }

    @Test
    void anotherTransferEndsThisOne() {
        at(1, new Fetched(1, false)).at(5, new Superseded()).at(8, found(1));

        assertThat(after(12).isDecided()).isFalse();
        assertThat(at(13, found(2)).after(13).outcome()).isEqualTo(CallOutcome.CANCELLED);
    }

    @Test
    void whoMayHaveTalkedBeforeTheCallWasMovedIsNotForgotten() {
        terms = terms(true, 1, true, false);
        at(1, new Fetched(1, false)).at(4, new Answered(1, "b", "1")).at(5, new Superseded());

        assertThat(at(8, found(1)).at(13, found(2)).after(13).isDecided()).isFalse();
    }

    @Test
    void aLegThatWasSeenTalkingMayHaveTalked() {
        terms = terms(true, 1, true, false);
        at(1, new Fetched(1, false)).at(4, found(1, new LiveLeg("b", true))).at(5, new Superseded());

        assertThat(at(8, found(2)).at(13, found(3)).after(13).isDecided()).isFalse();
    }

    @Test
    void whileALegRingsThereIsMoreToCome() {
        LiveLeg ringing = new LiveLeg("b", false);
        at(1, new Fetched(1, false)).at(5, new Superseded()).at(8, found(1, ringing)).at(13, found(2, ringing));

        assertThat(after(13).isDecided()).isFalse();
    }

    @Test
    void whatWasFetchedIsNotNeverFetched() {
        at(1, new Fetched(1, false)).at(30, new CallOver(4010, "Answer XML", KnownBy.REPORT));
        at(33, new Looked(1, true, false, List.of())).at(39, new Looked(2, true, false, List.of()));

        assertThat(after(39).isDecided()).isFalse();
    }

    /** The request may have waited at this node, which stood still, until Plivo asked another one. */
    @Test
    void aLateFetchHereSaysNothingOfAnotherNode() {
        assertThat(at(40, new Fetched(1, true)).after(40).isDecided()).isFalse();
        assertThat(at(41, found(1, new LiveLeg("x", true))).after(41).outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    @Test
    void whatWasFetchedLateAndIsNotFoundWasNeverFetched() {
        at(16, new Fetched(1, true)).at(17.5, found(1)).at(23, found(2));

        assertThat(after(23).outcome()).isEqualTo(CallOutcome.NEVER_FETCHED);
    }

    @Test
    void theFenceAllowsForClocksThatDiffer() {
        assertThat(at(16, found(1)).at(21.5, found(2)).after(21.5).isDecided()).isFalse();
        assertThat(at(26.5, found(3)).after(26.5).outcome()).isEqualTo(CallOutcome.NEVER_FETCHED);
    }

    @Test
    void aLookThatFailedHasFoundNothing() {
        at(17, nothing(1)).at(23, found(2));

        assertThat(after(23).isDecided()).isFalse();
        assertThat(at(28, found(3)).after(28).outcome()).isEqualTo(CallOutcome.NEVER_FETCHED);
    }

    @Test
    void aLookDoesNotSeeAllOfManyLegs() {
        terms = terms(true, 3, false, false);

        assertThat(at(17, found(1)).at(23, found(2)).after(23).isDecided()).isFalse();
        assertThat(at(37, found(3)).at(42, found(4)).after(42).outcome()).isEqualTo(CallOutcome.NEVER_FETCHED);
    }

    private JudgeRulesTest callIsMade(boolean detects) {
        terms = new Terms(Terms.Aim.CALL, List.of(1), Duration.ofSeconds(20), detects, FETCH_BY, DEADLINE, false);
        return this;
    }

    @Test
    void aMachineIsNoPerson() {
        assertThat(callIsMade(true).at(1, new Machine("b", "1")).at(2, over("b", 4000, true)).after(9).outcome())
                .isEqualTo(CallOutcome.MACHINE);
    }

    @Test
    void whoeverAnsweredIsUnknownWhenOnlyTheEndIsTold() {
        callIsMade(true).at(2, over("b", 4000, true)).at(2, new DialOver(1, "completed", null, null, true));

        assertThat(after(16.9).isDecided()).isFalse();
        assertThat(after(17).outcome()).isEqualTo(CallOutcome.UNKNOWN);
        facts = Facts.NONE.with(new Accepted(true), START);
        assertThat(callIsMade(false).at(2, over("b", 4000, true)).after(2).outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    /** The look may have found another one's. */
    @Test
    void aCallThatNobodyKnowsWasMadeIsNotLookedUp() {
        facts = Facts.NONE.with(new Accepted(false), START);
        callIsMade(false).at(2, new LegOver(1, "b", "1", 4000, "Callee", true, KnownBy.RECORD));

        assertThat(after(9).isDecided()).isFalse();
        assertThat(at(10, found(1, new LiveLeg("c", true))).after(10).isDecided()).isFalse();
        assertThat(at(11, new Connected(1, "d", "1")).after(11).outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    @Test
    void aCallThatIsMadeMayBeMadeLate() {
        callIsMade(false).at(17, found(1)).at(23, found(2));

        assertThat(after(23).isDecided()).isFalse();
    }

    @Test
    void aCallThatIsCancelledIsOver() {
        assertThat(callIsMade(false).at(2, over("b", 1000, false)).after(5).outcome()).isEqualTo(CallOutcome.CANCELLED);
    }

    @Test
    void nobodyIsSaidNotToRingBeforeEachWasLookedFor() {
        terms = terms(true, 5, false, false);
        // The first is too early to count, and the others have not seen the second destination.
        at(36, nobodyOfFive(1)).at(37, nobodyOfFive(2)).at(42, nobodyOfFive(3)).at(43, nobodyOfFive(4));

        assertThat(after(43).isDecided()).isFalse();
        assertThat(at(44, nobodyOfFive(5)).after(44).outcome()).isEqualTo(CallOutcome.NEVER_FETCHED);
    }

    /** The first looks at the second and third destination, the next at the third and fourth, and so on. */
    private static Looked nobodyOfFive(int number) {
        return new Looked(number, true, true, List.of(), 5);
    }
}
