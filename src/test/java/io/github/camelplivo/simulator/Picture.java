package io.github.camelplivo.simulator;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** Who talks with whom, in lines for a console: first the conversations, then the rest, then what is over. */
final class Picture {

    private Picture() {
    }

    static String of(World world) {
        List<Leg> legs = world.board().calls().stream().map(Call::aLeg).toList();
        List<Member> members = world.phlos().multiPartyCalls().stream().flatMap(call -> call.members().stream()).toList();
        Stream<String> conversations = conversations(world).stream().map(group -> String.join(" <-> ", group));
        Stream<String> alone = Stream.concat(
                legs.stream().filter(world.board()::isWorthALine).map(Leg::toString),
                members.stream().filter(Picture::worthALine).map(Member::toString));
        Stream<String> queued = world.board().queued().stream().map(call -> call.to() + " is to be called");
        Stream<String> over = Stream.concat(
                legs.stream().filter(leg -> !leg.live()).map(Leg::toString),
                members.stream().filter(member -> !member.present() && !member.ringing()).map(Member::toString));
        // Sorted, for legs that are dialled at the same time come in any order.
        String lines = Stream.of(conversations, alone, queued, over).flatMap(Stream::sorted).collect(joining("\n"));
        return lines.isEmpty() ? "no calls" : lines;
    }

    /** A member who just takes part stands in a conversation already. */
    private static boolean worthALine(Member member) {
        return member.ringing() || member.onHold() || member.muted() || member.isAlone();
    }

    static List<Set<String>> conversations(World world) {
        Stream<Set<String>> inNodes = world.phlos().multiPartyCalls().stream()
                .map(MultiPartyCall::talking).filter(group -> group.size() > 1);
        return Stream.concat(world.board().conversations().stream(), inNodes).toList();
    }
}
