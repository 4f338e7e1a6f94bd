package io.github.camelplivo.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelplivo.simulator.Activity.InRoom;

/**
 * All that can be seen at one moment, as things by key: {@code call/UUID}, {@code member/PHLO/NODE/ADDRESS},
 * {@code queued/UUID}, {@code person/ADDRESS}, {@code transfer/NUMBER}, {@code clock}, {@code weather} and
 * {@code world}, which a reset replaces. A thing that has not changed equals what it was: so who keeps the last scene
 * knows what is new, whatever has changed it.
 */
final class Scene {

    private final World world;
    private final Map<String, Map<String, Object>> things = new LinkedHashMap<>();

    private Scene(World world) {
        this.world = world;
    }

    /** Of one world: a reset that comes between two looks would else leave things of the old one in the new. */
    static Map<String, Map<String, Object>> of(World world) {
        Scene scene = new Scene(world);
        scene.calls();
        world.board().queued().forEach(queued -> scene.things.put("queued/" + queued.requestUuid(),
                Map.of("from", queued.from(), "to", queued.to())));
        world.phlos().multiPartyCalls().forEach(scene::members);
        world.board().people().scripted().forEach(person -> scene.things.put("person/" + person.address(),
                PeopleControl.described(person.address(), person.script())));
        Lanes.of(world).forEach(lane -> scene.things.put("transfer/" + lane.number(), lane.described()));
        scene.things.put("world", Map.of(
                "id", world.id(), "log_after", world.journal().before()));
        scene.things.put("clock", ClockControl.described(world.clock()));
        scene.things.put("weather", HardControl.weather(world));
        return scene.things;
    }

    /** In one moment of the switchboard, for who talks with whom stands at both. */
    private void calls() {
        Switchboard board = world.board();
        synchronized (board) {
            board.inSight().forEach(this::put);
        }
    }

    private void put(Call call) {
        Leg leg = call.aLeg();
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("uuid", call.uuid());
        thing.put("ordinal", call.ordinal());
        thing.put("parent", call.parentUuid());
        thing.put("direction", call.direction().toString());
        thing.put("from", call.from());
        thing.put("to", call.to());
        thing.put("party", leg.party());
        thing.put("state", state(leg));
        thing.put("words", Shown.text(leg.doing()));
        thing.put("with", world.board().others(leg).stream().map(Leg::uuid).toList());
        thing.put("room", leg.activity() instanceof InRoom in ? in.attendance().room() : null);
        thing.put("began", call.start().toString());
        thing.put("answered", leg.answeredAt().map(Instant::toString).orElse(null));
        thing.put("over", leg.ending().map(ending -> ending.at().toString()).orElse(null));
        thing.put("recorded", leg.recorded());
        thing.put("machine", leg.isMachine());
        things.put("call/" + call.uuid(), thing);
    }

    private static String state(Leg leg) {
        String state = leg.live() ? leg.activity().state() : "over";
        // Whoever it has called is gone, or never came.
        return state.equals("hears") && leg.call().hasDialled() ? "parked" : state;
    }

    private void members(MultiPartyCall call) {
        synchronized (call) {
            Set<String> talking = call.talking();
            for (Member member : call.members()) {
                Map<String, Object> thing = new LinkedHashMap<>();
                thing.put("party", member.address());
                thing.put("role", Optional.ofNullable(member.role()).map(Role::toString).orElse(null));
                thing.put("state", !member.present()
                        ? member.ringing() ? "rings" : "over"
                        : member.onHold() ? "held" : talking.size() < 2 ? "waits" : "talks");
                thing.put("words", member.doing());
                thing.put("room", "PHLO " + call.phloId() + ", node " + call.nodeId());
                thing.put("private", call.privateTalk());
                things.put("member/" + key(call, member), thing);
            }
        }
    }

    static String key(MultiPartyCall call, Member member) {
        return call.phloId() + "/" + call.nodeId() + "/" + member.address();
    }
}
