package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a Conference element says of who obeys it.
 *
 * @param starts      whether the conference starts when this member enters
 * @param ends        whether it ends when this member leaves
 * @param digitsMatch the keys that are told when they are pressed
 * @param callback    where events are told
 */
record ConferenceElement(
        Verb verb, boolean muted, boolean starts, boolean ends, boolean stayAlone, int maxMembers, Duration timeLimit,
        boolean record, String format, boolean hangupOnStar, boolean floorEvent, List<String> digitsMatch,
        Optional<Target> callback) {

    private static final int MOST_MEMBERS = 20;
    private static final int DAY = 86_400;

    /** @throws ApiError when an attribute has a value that it cannot have */
    static ConferenceElement of(Verb verb) {
        Parameters said = Parameters.of(verb);
        List<String> digits = Stream.of(verb.attribute("digitsMatch", "").split(",")).filter(keys -> !keys.isBlank())
                .map(String::strip).toList();
        return new ConferenceElement(
                verb, said.flag("muted", false), said.flag("start_conference_on_enter", true),
                said.flag("end_conference_on_exit", false), said.flag("stay_alone", true),
                said.whole("max_members", MOST_MEMBERS, 1, MOST_MEMBERS),
                Duration.ofSeconds(said.positive("time_limit", DAY)), said.flag("record", false),
                said.oneOf("record_file_format", "mp3", List.of("mp3", "wav")), said.flag("hangup_on_star", false),
                said.flag("floor_event", false), digits, said.optionalTarget("callback", "POST"));
    }

    String name() {
        return verb.text();
    }
}
