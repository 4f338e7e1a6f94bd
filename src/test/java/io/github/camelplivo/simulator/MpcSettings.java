package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for a multiparty call as a whole. What a later participant brings along replaces what was said before. */
record MpcSettings(Parameters said) {

    private static final List<String> NAMES = List.of("max_duration", "max_participants", "stay_alone", "record",
            "record_file_format", "record_min_member_count", "recording_callback_url", "recording_callback_method",
            "status_callback_url", "status_callback_method", "status_callback_events");
    private static final String EVENTS = "mpc-state-changes,participant-state-changes";

    /** @throws ApiError when a value is not right */
    static MpcSettings of(Parameters all) {
        Map<String, Object> some = new LinkedHashMap<>();
        NAMES.stream().filter(all::has).forEach(name -> some.put(name, all.fields().get(name)));
        MpcSettings settings = new MpcSettings(new Parameters(some));
        settings.maxDuration();
        settings.maxParticipants();
        settings.stayAlone();
        settings.record();
        settings.recordFormat();
        settings.recordMinMembers();
        settings.recordingCallback();
        settings.statusCallback();
        if (!MpcEvent.groups().containsAll(settings.events())) {
            throw ApiError.invalid("status_callback_events");
        }
        return settings;
    }

    MpcSettings with(MpcSettings later) {
        return new MpcSettings(said.with(later.said));
    }

    Duration maxDuration() {
        return Duration.ofSeconds(said.whole("max_duration", 14_400, 300, 28_800));
    }

    int maxParticipants() {
        return said.whole("max_participants", 10, 2, 10);
    }

    boolean stayAlone() {
        return said.flag("stay_alone", false);
    }

    boolean record() {
        return said.flag("record", false);
    }

    String recordFormat() {
        return said.oneOf("record_file_format", "mp3", List.of("mp3", "wav"));
    }

    int recordMinMembers() {
        return said.whole("record_min_member_count", 1, 1, 2);
    }

    Optional<Target> recordingCallback() {
        return said.optionalTarget("recording_callback", "GET");
    }

    Optional<Target> statusCallback() {
        return said.optionalTarget("status_callback", "POST");
    }

    /** The groups of events that the status callback is told. */
    List<String> events() {
        String events = said.has("status_callback_events") ? said.text("status_callback_events") : EVENTS;
        return Stream.of(events.split(",")).map(String::strip).toList();
    }
}
