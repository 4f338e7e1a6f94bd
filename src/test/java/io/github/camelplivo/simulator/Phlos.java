package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The PHLOs, their runs and the calls of their multi-party call nodes. */
final class Phlos {

    private static final class Phlo {
        private final Map<String, MultiPartyCall> nodes = new LinkedHashMap<>();
        private final List<String> runs = new ArrayList<>();
    }

    private final SimulatorClock clock;
    private final People people;
    private final Map<String, Phlo> phlos = new LinkedHashMap<>();

    Phlos(SimulatorClock clock, People people) {
        this.clock = clock;
        this.people = people;
    }

    SimulatorClock clock() {
        return clock;
    }

    synchronized void register(String phloId) {
        phlos.computeIfAbsent(phloId, id -> new Phlo());
    }

    synchronized MultiPartyCall multiPartyCall(String phloId, String nodeId) {
        register(phloId);
        return phlos.get(phloId).nodes.computeIfAbsent(nodeId, id -> new MultiPartyCall(phloId, id, people));
    }

    synchronized boolean has(String phloId) {
        return phlos.containsKey(phloId);
    }

    synchronized Optional<MultiPartyCall> find(String phloId, String nodeId) {
        return Optional.ofNullable(phlos.get(phloId)).map(phlo -> phlo.nodes.get(nodeId));
    }

    synchronized List<MultiPartyCall> multiPartyCalls() {
        return phlos.values().stream().flatMap(phlo -> phlo.nodes.values().stream()).toList();
    }

    synchronized void ran(String phloId, String runId) {
        phlos.get(phloId).runs.add(runId);
    }

    synchronized boolean hasRun(String phloId, String runId) {
        return has(phloId) && phlos.get(phloId).runs.contains(runId);
    }
}
