package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conferences and the multiparty calls, those that are over among them. The two do not share names. Guarded by the
 * switchboard's monitor.
 */
final class Rooms {

    private static final String BY_UUID = "uuid_";
    private static final String BY_NAME = "name_";

    private final Switchboard board;
    private final List<Conference> conferences = new ArrayList<>();
    private final List<VoiceMultiPartyCall> multiPartyCalls = new ArrayList<>();
    /** One series for all rooms, so that no id of one is right for another. */
    private int members;

    Rooms(Switchboard board) {
        this.board = board;
    }

    void route(Router router) {
        ConferenceApi.route(router, board);
        MultiPartyCallApi.route(router, board);
        ParticipantApi.route(router, board);
        MpcSoundApi.route(router, board);
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

    /** All, the oldest first. */
    List<VoiceMultiPartyCall> multiPartyCalls() {
        synchronized (board) {
            return List.copyOf(multiPartyCalls);
        }
    }

    /** @param id {@code uuid_} and a UUID; or {@code name_} and the name of one that is live */
    Optional<VoiceMultiPartyCall> multiPartyCall(String id) {
        return multiPartyCalls.stream()
                .filter(call -> id.equals(BY_UUID + call.uuid()) || call.live() && id.equals(BY_NAME + call.name()))
                .findFirst();
    }

    /**
     * One that is live: a new one when the name is.
     *
     * @param settings what holds for it from now on
     */
    VoiceMultiPartyCall multiPartyCall(String id, String account, MpcSettings settings) {
        Optional<VoiceMultiPartyCall> found = multiPartyCall(id);
        if (found.isPresent() && found.get().live()) {
            found.get().set(settings);
            return found.get();
        }
        if (!id.startsWith(BY_NAME) || id.equals(BY_NAME)) {
            throw ApiError.notFound();
        }
        VoiceMultiPartyCall fresh
                = new VoiceMultiPartyCall(board, id.substring(BY_NAME.length()), account, settings);
        multiPartyCalls.add(fresh);
        return fresh;
    }

    /**
     * Brings a leg into the room that an element names.
     *
     * @return          whether it is there; otherwise it goes on with its document
     * @throws ApiError when the element is not right
     */
    boolean enter(Leg leg, Verb verb, DocumentRun run) {
        if (verb.name().equals("Conference")) {
            ConferenceElement element = ConferenceElement.of(verb);
            return conferenceOf(element).enter(nextMember(), leg, element, run);
        }
        Parameters said = Parameters.of(verb);
        ParticipantSettings settings = ParticipantSettings.of(said);
        return multiPartyCall(BY_NAME + verb.text(), PlivoSimulator.AUTH_ID, MpcSettings.of(said)).join(leg, settings, run)
                .isPresent();
    }

    private Conference conferenceOf(ConferenceElement element) {
        return conference(element.name()).orElseGet(() -> {
            Conference fresh = new Conference(board, element.name());
            conferences.add(fresh);
            return fresh;
        });
    }
}
