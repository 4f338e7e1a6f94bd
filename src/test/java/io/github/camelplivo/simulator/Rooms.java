package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conferences, those that are over among them. Guarded by the switchboard's monitor. */
final class Rooms {

    private final Switchboard board;
    private final List<Conference> conferences = new ArrayList<>();
    /** One series for all rooms, so that no id of one is right for another. */
    private int members;

    Rooms(Switchboard board) {
        this.board = board;
    }

    void route(Router router) {
        ConferenceApi.route(router, board);
    }

    String nextMember() {
        return "" + ++members;
    }

    /** All, the oldest first. */
    List<Conference> conferences() {
        synchronized (board) {
            return List.copyOf(conferences);
        }
    }

    List<Conference> liveConferences() {
        return conferences.stream().filter(Conference::live).toList();
    }

    /** The one of that name where somebody is. */
    Optional<Conference> conference(String name) {
        return liveConferences().stream().filter(conference -> conference.name().equals(name)).findFirst();
    }

    /**
     * Brings a leg into the room that an element names.
     *
     * @return          whether it is there; otherwise it goes on with its document
     * @throws ApiError when the element is not right
     */
    boolean enter(Leg leg, Verb verb, DocumentRun run) {
        if (!verb.name().equals("Conference")) {
            return false;
        }
        ConferenceElement element = ConferenceElement.of(verb);
        Conference conference = conference(element.name()).orElseGet(() -> {
            Conference fresh = new Conference(board, element.name());
            conferences.add(fresh);
            return fresh;
        });
        return conference.enter(nextMember(), leg, element, run);
    }
}
