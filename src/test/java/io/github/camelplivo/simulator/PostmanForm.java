package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelplivo.simulator.Letter.Kind;

import static java.util.Arrays.stream;

/**
 * A postman as the HTTP API names it.
 *
 * @param kinds what it loses, doubles and delays; it is reliable with the rest
 * @param left  how many letters of these kinds there still are to lose, double and delay
 */
record PostmanForm(RandomPostman random, Set<Kind> kinds, AtomicInteger left) implements Postman {

    /** Every field. */
    static final List<String> FIELDS = List.of("seed", "lost", "answers_lost", "doubled", "longest_delay", "kinds", "times");

    private static final List<String> KINDS = stream(Kind.values()).map(Kind::toString).toList();

    /** @throws ControlError when there is no such postman */
    static PostmanForm of(ControlBody body) {
        Duration longest = body.has("longest_delay") ? body.seconds("longest_delay") : Duration.ZERO;
        RandomPostman random = new RandomPostman(
                body.whole("seed", 1, 0, Integer.MAX_VALUE), body.share("lost"), body.share("answers_lost"),
                body.share("doubled"), longest);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String kind : body.optionalText("kinds").orElse(String.join(",", KINDS)).split(",")) {
            if (!KINDS.contains(kind.strip())) {
                throw ControlError.bad("kinds has no " + kind.strip(), KINDS);
            }
            kinds.add(Kind.values()[KINDS.indexOf(kind.strip())]);
        }
        int times = body.whole("times", Integer.MAX_VALUE, 1, 10_000);
        return new PostmanForm(random, kinds, new AtomicInteger(times));
    }

    @Override
    public List<Delivery> deliveries(Letter letter) {
        boolean isHard = kinds.contains(letter.kind()) && left.getAndUpdate(letters -> Math.max(0, letters - 1)) > 0;
        return (isHard ? random : RELIABLE).deliveries(letter);
    }

    Map<String, Object> described() {
        if (left.get() == 0) {
            return Map.of("reliable", true);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("reliable", false);
        object.put("seed", random.seed());
        object.put("lost", random.lost());
        object.put("answers_lost", random.answersLost());
        object.put("doubled", random.doubled());
        object.put("longest_delay", ControlBody.seconds(random.longest()));
        object.put("kinds", kinds.stream().map(Kind::toString).toList());
        return object;
    }
}
