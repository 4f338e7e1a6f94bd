package io.github.camelplivo.transfer;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule that is taken away from a source.
 *
 * @param rule  what it said
 * @param file  below {@code src/main/java/io/github/camelplivo}
 * @param text  what stands there, once
 * @param other what stands there instead
 */
record Mutant(String rule, String file, String text, String other) {

    private static final String JUDGE = "outcome/Judge.java";
    private static final String BRING = "outcome/BringJudge.java";
    private static final String PACE = "outcome/Pace.java";
    private static final String LEGS = "outcome/Legs.java";
    private static final String PENDING = "outcome/Pending.java";
    private static final String WAITS = "outcome/Waits.java";
    private static final String STEPS = "transfer/Steps.java";

    /** A report may be overtaken by another one. */
    static final Mutant GRACE = new Mutant("the grace", JUDGE, "GRACE = Duration.ofSeconds(2)", "GRACE = Duration.ZERO");

    @Override
    public String toString() {
        return rule;
    }

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>();
        judge(all, "a connected leg is an answer", "legs.connected().map(leg -> answered(leg, KnownBy.REPORT))",
                "Optional.<Ruling> empty()");
        judge(all, "a leg that talked and is over is an answer", "legs.answeredAndOver().map(",
                "Optional.<Fact.LegOver> empty().map(");
        judge(all, "who gives up does not know", "facts.first(Ended.class).map(ended -> unknown(ended.why()))",
                "Optional.<Ruling> empty()");
        judge(all, "no document, no dial", ".or(this::noDocument)", "");
        judge(all, "a call that ended for want of a document after a leg says nothing of the document",
                "return legs.areKnown()\n",
                "return false\n");
        judge(all, "a fetch can be enough", ".or(this::fetched)", "");
        judge(all, "a leg that picked up is an answer if nothing speaks against it",
                "legs.answered().filter(leg -> pace.due(facts.at(leg).plus(GRACE)))", "Optional.<Answered> empty()");
        judge(all, "whoever picked up may have lost the race: wait", "pace.due(facts.at(leg).plus(GRACE))", "true");
        judge(all, "one leg that talks is the answer", "live().or(this::legsOver)", "legsOver()");
        judge(all, "a live leg may ask for the key only", "!terms.confirms() && !legs.allOver", "!legs.allOver");
        judge(all, "a live leg is somebody else's when all are over", "!legs.allOver(terms.turns()) && pace.isLookComplete()",
                "pace.isLookComplete()");
        judge(all, "of two live legs nobody knows which", "live().size() == 1", "live().size() >= 1");
        judge(all, "a leg that rings is no answer", "live().get(0).inProgress()", "live().get(0).leg() != null");
        judge(all, "the end of a Dial that was completed is an answer",
                "dial.isCompleted() && dial.leg() != null && !legs", "dial.isCompleted() && dial.leg() == \"\" && !legs");
        judge(all, "the leg's end is believed before the Dial's", " && !legs.isDenied(dial.leg())", "");
        judge(all, "the end of the Dial may be overtaken by the leg's",
                "return pace.due(at.plus(GRACE))\n                    ? Optional.of(answered(dial",
                "return true\n                    ? Optional.of(answered(dial");
        judge(all, "a Dial that was cancelled has no other end", "if (dial.isCancelled()) {", "if (pace.looks() < 0) {");
        judge(all, "the codes of the legs say it best", "if (legs.allOver(dial.turn())) {", "if (pace.looks() < 0) {");
        judge(all, "the status of a Dial does when looks find no leg", "pace.looks() >= ENOUGH_LOOKS && !dial.isCompleted()",
                "pace.looks() < 0");
        judge(all, "the status is the last that is believed", "pace.looks() >= ENOUGH_LOOKS && !dial.isCompleted()",
                "!dial.isCompleted()");
        judge(all, "a Dial that was completed has no status that helps", "pace.looks() >= ENOUGH_LOOKS && !dial.isCompleted()",
                "pace.looks() >= ENOUGH_LOOKS");
        judge(all, "only the end of the last turn counts", "over.last() || over.isCancelled()", "true || over.isCancelled()");
        judge(all, "who moved the call cancelled the Dial", "if (facts.has(Superseded.class)) {", "if (pace.looks() < 0) {");
        judge(all, "a caller who hung up cancelled the Dial",
                "return Optional.of(decided(CallOutcome.CALLER_GONE, over.get().code(), over.get().source(), over.get().by()));\n        }\n        pace.lookFrom",
                "return Optional.empty();\n        }\n        pace.lookFrom");
        judge(all, "a caller who is still there was moved", "pace.lookedAt().isAfter(at)", "pace.looks() < 0");
        judge(all, "the caller was still there after the cancel", " && pace.lookedAt().isAfter(at)", "");
        judge(all, "a cancelled Dial is the caller's when nothing is found",
                "return pace.looks() >= ENOUGH_LOOKS\n                ? Optional.of(decided(CallOutcome.CALLER_GONE",
                "return pace.looks() < 0\n                ? Optional.of(decided(CallOutcome.CALLER_GONE");
        judge(all, "a leg that was cancelled says that the caller left", "if (cancelled.isPresent() && !terms.makesCall()) {",
                "if (pace.looks() < 0) {");
        judge(all, "all legs must be over", "if (!legs.allOver(terms.turns()) || ", "if (");
        judge(all, "a leg that had to press a key may have talked", " || terms.confirms() && legs.mayHaveTalked()) {", ") {");
        judge(all, "the report of an answer may be overtaken by the leg's end",
                "return pace.due(legs.lastOver().plus(LAST_WORDS)) ?",
                "return true ?");
        judge(all, "when all legs are over nobody was reached", "live().or(this::legsOver)", "live()");
        judge(all, "the call's end ends the transfer", ".or(this::callOver)", "");
        judge(all, "another transfer ends this one", "return facts.first(Superseded.class).flatMap(this::superseded);",
                "return Optional.empty();");
        judge(all, "the call that ended was moved before", "if (moved.isPresent()) {", "if (pace.looks() < 0) {");
        judge(all, "nothing more is found of a call that ended",
                "if (!isNothingMore(began || at.isBefore(fence) ? at : fence) || ", "if (");
        judge(all, "a call that ended had no leg that may have talked", ": fence) || legs.mayHaveTalked()) {", ": fence)) {");
        judge(all, "a caller who hung up is gone", "if (\"Caller\".equalsIgnoreCase(over.get().source())) {",
                "if (pace.looks() < 0) {");
        judge(all, "the call ended for want of what follows the Dial",
                "if (HangupCauses.isOfAction(over.get().code()) && legs.areKnown()) {", "if (pace.looks() < 0) {");
        judge(all, "what was not fetched when the call ended never will be", "return began || !pace.due(fence)",
                "return !pace.due(fence)");
        judge(all, "nothing more is found of a call that was moved", "isNothingMore(facts.at(fact)) && !legs", "!legs");
        judge(all, "a call that was moved had no leg that may have talked",
                "isNothingMore(facts.at(fact)) && !legs.mayHaveTalked()",
                "isNothingMore(facts.at(fact))");
        judge(all, "what is not fetched in time is never dialled", ".or(this::neverFetched)", "");
        judge(all, "what was fetched is not never fetched", "if (terms.makesCall() || isFetched() || legs.areKnown()) {",
                "if (pace.looks() < 0) {");
        judge(all, "a late fetch here says nothing of another node", "isNothingMore(fence) && haveSeenAll(fence)",
                "facts.of(Fetched.class).anyMatch(Fetched::late) || isNothingMore(fence) && haveSeenAll(fence)");
        judge(all, "another node may have served the document", "isNothingMore(fence) && haveSeenAll(fence)",
                "pace.due(fence) && pace.isLookComplete() && haveSeenAll(fence)");
        judge(all, "a look does not see all of many legs", "if (terms.allLegs() > Looker.MOST_LIVE) {",
                "if (pace.looks() < 0) {");
        judge(all, "what is overdue is looked for", ".or(this::overdue)", "");
        all.add(new Mutant("the last look is at the end", PACE, "if (!isLastLookDone()) {", "if (looks < 0) {"));
        judge(all, "at the end the status must do", "dial.isPresent() && !dial.get().isCompleted() ? byStatus(dial.get())",
                "pace.looks() < 0 ? byStatus(dial.get())");
        judge(all, "a completed Dial has no status at the end", "dial.isPresent() && !dial.get().isCompleted() ? byStatus",
                "dial.isPresent() ? byStatus");
        judge(all, "records take a while", "pace.hasLooked(since, RECORDS)", "pace.hasLooked(since, Duration.ZERO)");
        judge(all, "nothing more is found while a leg is live", " && pace.lastLook().get().live().isEmpty();", ";");
        all.add(new Mutant(
                "a look before that tells nothing of it", PACE, ".filter(at -> !at.isBefore(since)).findFirst()",
                ".findFirst()"));
        all.add(new Mutant(
                "a look that failed has found nothing", PACE, ".filter(Looked::complete).map(facts::at)", ".map(facts::at)"));
        all.add(new Mutant(
                "the end of the time is the end of waiting", PACE,
                "&& (now.isBefore(terms.deadline()) || !isLastLookDone())) {",
                ") {"));
        judge(all, "nothing follows before Plivo has answered", "if (!facts.has(Accepted.class) && ended.isEmpty()) {",
                "if (pace.looks() < 0 && ended.isEmpty()) {");
        judge(all, "what may have been sent before is looked for", "if (terms.looksFirst() && pace.looks() == 0) {",
                "if (pace.looks() < 0) {");
        judge(all, "the clocks of two nodes differ", "SKEW = Duration.ofSeconds(2)", "SKEW = Duration.ZERO");
        judge(all, "the end of a call may be overtaken", "LAST_WORDS = Duration.ofSeconds(3)", "LAST_WORDS = Duration.ZERO");
        rest(all);
        bring(all);
        return all;
    }

    private static void bring(List<Mutant> all) {
        all.add(new Mutant("the caller is brought once", BRING, "return !facts.has(Bringing.class) && ", "return "));
        all.add(new Mutant("the caller comes when somebody is there", BRING, "? open.andAct() : open", "? open : open"));
        all.add(new Mutant(
                "the caller who is there is the answer", BRING, ".filter(Joined::caller).findFirst()",
                ".filter(joined -> false).findFirst()"));
        all.add(new Mutant("what came of bringing him counts", BRING, ".or(this::brought)", ""));
        all.add(new Mutant("whether he came is looked for", BRING, "pace.lookOnFrom(from);", ""));
        all.add(new Mutant(
                "once he is being brought nothing else ends it", BRING,
                "if (facts.has(Bringing.class)) {", "if (facts == null) {"));
        all.add(new Mutant(
                "his end is the end while he is where he was", BRING, "return callerGone().or(() -> facts",
                "return Optional.<Ruling> empty().or(() -> facts"));
        all.add(new Mutant(
                "whoever moves him cancels it", BRING, ".map(moved -> decided(",
                ".filter(moved -> false).map(moved -> decided("));
        all.add(new Mutant(
                "whoever moves him between two tries has him", PENDING, " && !facts.has(Fact.Superseded.class)", ""));
        all.add(new Mutant(
                "nobody is let go twice", PENDING, "if (hand == null || letGo || ", "if (hand == null || "));
        all.add(new Mutant(
                "the end of a leg may be overtaken by who joins", BRING,
                "dial.isPresent() || pace.due(legs.lastOver().plus(Judge.LAST_WORDS))", "true"));
        all.add(new Mutant(
                "what is overdue of it is looked for", BRING, ".orElse(terms.fetchBy()", ".orElse(terms.deadline()"));
        all.add(new Mutant("whoever picked up comes in soon", BRING, ".or(() -> answered.map(facts::at))", ""));
        all.add(new Mutant("who must press a key takes longer", BRING, ".filter(leg -> !terms.confirms())", ""));
        all.add(new Mutant(
                "another node may be bringing him", BRING,
                "!terms.looksFirst() || pace.hasLooked(facts.at(agent), Judge.RECORDS)", "true"));
        all.add(new Mutant(
                "who does not come does not come", BRING,
                "if (!pace.hasLooked(from, Judge.RECORDS) || pace.lastLook().get().open() == 0) {", "if (facts != null) {"));
        all.add(new Mutant("he may come a moment later", BRING, "!pace.hasLooked(from, Judge.RECORDS) || ", ""));
        all.add(new Mutant(
                "a call that nobody knows was made is perhaps not ours", JUDGE, "return legs.areFound() && !terms",
                "return !terms"));
        all.add(new Mutant("what was sent before it is looked for", BRING, "pace.lookOnFrom(began);", ""));
        all.add(new Mutant(
                "a multiparty call that is there was sent", BRING, "pace.isLookComplete() && pace.lastLook().get().open() == 0",
                "pace.isLookComplete()"));
        all.add(new Mutant(
                "it is there a moment after it was sent", BRING,
                "&& !pace.lookedAt().isBefore(began.plus(Judge.LAST_WORDS))", ""));
        all.add(new Mutant("a machine is no person", JUDGE, "if (machine.isPresent()) {", "if (facts == null) {"));
        all.add(new Mutant(
                "whether a machine answered only the fetch says", JUDGE,
                "if (terms.makesCall() && terms.confirms() && legs.mayHaveTalked()) {", "if (facts == null) {"));
        all.add(new Mutant(
                "a call that is made has no fence", JUDGE,
                "if (terms.makesCall() || isFetched() || legs.areKnown()) {", "if (isFetched() || legs.areKnown()) {"));
        all.add(new Mutant(
                "who cancels a call that is made is told by its code", JUDGE,
                "cancelled.isPresent() && !terms.makesCall()", "cancelled.isPresent()"));
    }

    private static void rest(List<Mutant> all) {
        legs(all, "who lost the race did not talk", "Set.of(HangupCauses.LOST_RACE, HangupCauses.NOT_CONFIRMED",
                "Set.of(HangupCauses.NOT_CONFIRMED");
        legs(all, "who did not press the key did not talk", "HangupCauses.NOT_CONFIRMED, HangupCauses.MACHINE",
                "HangupCauses.MACHINE");
        legs(all, "of one that must press a key only the Dial's end says that it talked",
                ".filter(leg -> !terms.confirms() || ",
                ".filter(leg -> true || ");
        legs(all, "one that must press a key has not talked when it picks up",
                "return terms.confirms() ? Optional.empty() : facts", "return facts");
        legs(all, "a leg that is over without an answer denies it", ".filter(leg -> !isDenied(leg.leg()))", "");
        legs(all, "a leg that talked may have talked", "return over.stream().anyMatch(Legs::talked)\n                ||",
                "return");
        legs(all, "a leg that picked up and is not over may talk", "|| facts.of(Answered.class).anyMatch(leg -> over",
                "|| facts.of(Answered.class).filter(leg -> false).anyMatch(leg -> over");
        legs(all, "a leg that was live may have talked",
                "facts.of(Looked.class).anyMatch(look -> look.live().stream().anyMatch(Fact.LiveLeg::inProgress))", "false");
        legs(all, "a leg was live: it rang", "|| facts.of(Looked.class).anyMatch(look -> !look.live().isEmpty())", "");
        legs(all, "all legs of a turn are over", ">= terms.legs().get(turn - 1)", ">= 1");
        legs(all, "who lost the race says nothing of why", ".filter(leg -> leg.code() != HangupCauses.LOST_RACE)\n", "\n");
        legs(all, "the leg that rang longest says it best", ": TELLING.indexOf(outcome(leg, status))", ": 0");
        legs(all, "of all legs the one that the Dial means", "? -1 : TELLING", "? 99 : TELLING");
        legs(all, "the caller was there when the Dial ended", "if (code.isPresent() && !(ofCaller && status.isPresent())) {",
                "if (code.isPresent()) {");
        all.add(new Mutant(
                "a wait ends once", PENDING, "if (result != null) {\n            return List.of();",
                "if (looking && result != null) {\n            return List.of();"));
        all.add(new Mutant(
                "what is over takes no facts", PENDING, "if (result != null) {\n            return null;",
                "if (operation == null) {\n            return null;"));
        all.add(new Mutant(
                "nobody joins what is over", PENDING, "return result == null && waiting.add(waiter);",
                "return waiting.add(waiter);"));
        all.add(new Mutant(
                "one look at a time", PENDING, "boolean begins = result == null && !looking;", "boolean begins = true;"));
        all.add(new Mutant(
                "the same key is the same transfer", WAITS, "joined[0] = known != null && known.join(waiter);",
                "joined[0] = false;"));
        all.add(new Mutant(
                "there is room for so many", WAITS, "boolean room = size.incrementAndGet() <= most;",
                "boolean room = size.incrementAndGet() > 0;"));
        all.add(new Mutant(
                "what was refused and fetched goes on", WAITS, "if (wait.facts().has(Fact.Fetched.class)) {",
                "if (size.get() < 0) {"));
        all.add(new Mutant(
                "looks keep to a rate", WAITS, "boolean started = budget.take(now);",
                "boolean started = budget.take(now) || true;"));
        all.add(new Mutant("after a 429 nobody looks", WAITS, "if (found.rateLimited()) {", "if (size.get() < 0) {"));
        all.add(new Mutant(
                "a document that comes late does not dial: the fence", STEPS,
                "late = clock.instant().isAfter(ticket.fetchBy()) || ", "late = "));
        all.add(new Mutant("a hunt ends in time", STEPS, "goesOn &= !clock.instant().isAfter(huntEnds(plan));", ""));
        all.add(new Mutant("nobody else rings when the caller has left", STEPS, " && !\"cancel\".equals(end.status())", ""));
        all.add(new Mutant(
                "nobody else rings when somebody has answered", STEPS, "boolean goesOn = !end.isAnswered() && ",
                "boolean goesOn = "));
        all.add(new Mutant(
                "the next turn is told", STEPS, "tell(authId, plan.ticket(), new Fact.Fetched(next.turn(), false));", ""));
    }

    private static void judge(List<Mutant> all, String rule, String text, String other) {
        all.add(new Mutant(rule, JUDGE, text, other));
    }

    private static void legs(List<Mutant> all, String rule, String text, String other) {
        all.add(new Mutant(rule, LEGS, text, other));
    }
}
