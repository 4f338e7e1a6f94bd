package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Lane.Stage;
import io.github.camelplivo.simulator.LogEntry.Kind;

import static java.util.stream.Collectors.joining;

/**
 * The latest transfers, and what came of each: of A legs, of people who are called into a multiparty call, and of the
 * members of a PHLO's call, which have no time of ringing.
 */
final class Lanes {

    private static final Pattern CALL = Pattern.compile("/v1/Account/[^/]+/Call/([^/]+)/");
    private static final Pattern PARTICIPANT = Pattern.compile("/v1/Account/[^/]+/MultiPartyCall/[^/]+/Participant/");
    private static final Pattern NODE = Pattern.compile("/phlorunner/v1/phlo/([^/]+)/multi_party_call/([^/]+)");
    private static final int LATEST = 30;
    /** So many lines of the log back. */
    private static final int LINES = 2_000;

    private final World world;
    private final List<LogEntry> log;
    /** The call that each line of the log asks to move; null for none. */
    private final List<Call> moved;

    private Lanes(World world) {
        this.world = world;
        log = world.journal().after(world.journal().last() - LINES);
        moved = log.stream().map(this::moved).toList();
    }

    /** The oldest first. */
    static List<Lane> of(World world) {
        Lanes lanes = new Lanes(world);
        List<Lane> all = IntStream.range(0, lanes.log.size()).mapToObj(lanes::at).filter(Objects::nonNull).toList();
        return all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    private Call moved(LogEntry entry) {
        Matcher path = CALL.matcher(entry.request().path());
        return isPost(entry) && path.matches() ? world.board().find(path.group(1)).orElse(null) : null;
    }

    private static boolean isPost(LogEntry entry) {
        return entry.kind() == Kind.REQUEST && entry.request().method().equals("POST");
    }

    /** Null for a line that is no transfer. */
    private Lane at(int place) {
        LogEntry asked = log.get(place);
        if (!isPost(asked)) {
            return null;
        }
        String path = asked.request().path();
        Matcher node = NODE.matcher(path);
        if (moved.get(place) != null) {
            return ofCall(place);
        } else if (PARTICIPANT.matcher(path).matches()) {
            return text(asked, "to").map(to -> ofParticipant(asked, to)).orElse(null);
        }
        return node.matches() ? ofNode(asked, Form.decodeSegment(node.group(1)), Form.decodeSegment(node.group(2))) : null;
    }

    private Lane ofCall(int place) {
        LogEntry asked = log.get(place);
        Call call = moved.get(place);
        String document = text(asked, "aleg_url").map(url -> url.split("[?#]", 2)[0]).orElse("");
        LogEntry fetch = null;
        Instant next = Instant.MAX;
        for (int i = place + 1; i < log.size() && next == Instant.MAX; i++) {
            LogEntry entry = log.get(i);
            if (moved.get(i) == call && isAccepted(entry)) {
                next = entry.time();
            } else if (fetch == null && entry.kind() == Kind.FETCH && entry.request().path().equals(document)
                    && call.uuid().equals(entry.request().form().get("CallUUID"))) {
                fetch = entry;
            }
        }
        Instant until = next;
        List<SeenDial> dials = call.dials().stream()
                .filter(dial -> !dial.begun().isBefore(asked.time()) && dial.begun().isBefore(until)).toList();
        List<SeenLeg> legs = dials.stream().flatMap(dial -> dial.legs().stream()).toList();
        Map<Stage, Instant> stages = accepted(asked);
        put(stages, Stage.FETCHED, fetch == null ? null : fetch.time());
        put(stages, Stage.RINGING, first(legs.stream().map(SeenLeg::rang)));
        put(stages, Stage.ANSWERED, first(legs.stream().flatMap(leg -> leg.connected().stream())));
        put(stages, Stage.OVER, dials.stream().allMatch(dial -> dial.over().isPresent())
                ? last(dials.stream().map(dial -> dial.over().get())) : null);
        String came = !dials.isEmpty() ? outcome(dials.get(dials.size() - 1))
                : fetch == null ? answer(asked) : until == Instant.MAX ? call.aLeg().doing() : "moved again";
        String to = dials.stream().flatMap(dial -> dial.destinations().stream()).distinct().collect(joining(", "));
        return new Lane(asked.number(), call.aLeg().party(), to, stages, fetch == null ? null : fetch.number(), came);
    }

    private Lane ofParticipant(LogEntry asked, String to) {
        List<Leg> legs = json(asked.answer()).get("calls") instanceof List<?> calls
                ? calls.stream().filter(Map.class::isInstance).map(each -> ((Map<?, ?>) each).get("call_uuid"))
                        .map(String::valueOf)
                        .flatMap(uuid -> world.board().find(uuid).stream()).map(Call::aLeg).toList()
                : List.of();
        Optional<Leg> answered = legs.stream().filter(leg -> leg.answeredAt().isPresent()).findFirst();
        Map<Stage, Instant> stages = accepted(asked);
        put(stages, Stage.RINGING, first(legs.stream().map(leg -> leg.call().start())));
        put(stages, Stage.ANSWERED, answered.flatMap(Leg::answeredAt).orElse(null));
        put(stages, Stage.OVER, legs.stream().noneMatch(Leg::live)
                ? last(legs.stream().map(leg -> leg.ending().get().at())) : null);
        String came = legs.isEmpty() ? answer(asked)
                : answered.isPresent() ? "answered by " + answered.get().party()
                : legs.stream().anyMatch(Leg::live) ? "rings at " + to.replace("<", ", ")
                : legs.get(legs.size() - 1).hangupCauseName();
        return new Lane(asked.number(), text(asked, "from").orElse(""), to.replace("<", ", "), stages, null, came);
    }

    private Lane ofNode(LogEntry asked, String phlo, String node) {
        String to = text(asked, "to").orElse("");
        String came = isAccepted(asked)
                ? world.phlos().find(phlo, node).stream().flatMap(call -> call.members().stream())
                        .filter(member -> Address.same(member.address(), to)).map(Member::doing).findFirst().orElse("accepted")
                : answer(asked);
        return new Lane(asked.number(), text(asked, "trigger_source").orElse(""), to, accepted(asked), null, came);
    }

    private static Map<Stage, Instant> accepted(LogEntry asked) {
        Map<Stage, Instant> stages = new EnumMap<>(Stage.class);
        put(stages, Stage.ACCEPTED, asked.request().status() / 100 == 2 ? asked.time() : null);
        return stages;
    }

    private static void put(Map<Stage, Instant> stages, Stage stage, Instant at) {
        if (at != null) {
            stages.put(stage, at);
        }
    }

    private static Instant first(Stream<Instant> times) {
        return times.min(Comparator.naturalOrder()).orElse(null);
    }

    private static Instant last(Stream<Instant> times) {
        return times.max(Comparator.naturalOrder()).orElse(null);
    }

    /** One that was refused has moved nothing; of one without a good answer nobody knows. */
    private static boolean isAccepted(LogEntry asked) {
        int status = asked.request().status();
        return status == 0 || status < 300 || status >= 500;
    }

    private static String answer(LogEntry asked) {
        int status = asked.request().status();
        return status == 0 ? "no answer from Plivo"
                : status >= 500 ? "Plivo answered " + status : status >= 300 ? "refused: " + status : "accepted";
    }

    private static String outcome(SeenDial dial) {
        Optional<SeenLeg> connected = dial.connected();
        if (connected.isPresent()) {
            return "answered by " + connected.get().to();
        }
        if (dial.over().isEmpty()) {
            return "rings at " + String.join(", ", dial.destinations());
        }
        return dial.legs().isEmpty() ? "could not be dialled" : dial.legs().get(dial.legs().size() - 1).cause();
    }

    private static Optional<String> text(LogEntry asked, String field) {
        return json(asked.request().body()).get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Map<String, Object> json(String body) {
        try {
            return Json.read(body);
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }
}
