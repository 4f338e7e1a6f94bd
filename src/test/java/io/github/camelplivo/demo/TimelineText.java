package io.github.camelplivo.demo;

import java.util.List;
import java.util.Map;

/** What happened in a transfer, in lines that name nobody. */
public final class TimelineText {

    private TimelineText() {
    }

    /** @param timeline as it is in the body after a wait for an outcome */
    public static List<String> lines(List<?> timeline) {
        return timeline.stream().map(each -> {
            Map<?, ?> event = (Map<?, ?>) each;
            return String.format("%6s ms  %s%s%s", event.get("ms"), event.get("event"),
                    event.get("attempt") == null ? "" : ", attempt " + event.get("attempt"),
                    event.get("code") == null ? "" : ", code " + event.get("code"));
        }).toList();
    }
}
