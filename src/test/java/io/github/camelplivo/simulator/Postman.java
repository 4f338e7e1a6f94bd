package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.camelplivo.simulator.Letter.Kind;

/**
 * What happens to Plivo's requests on their way to the user's URLs. One that loses every report of a hangup, delivers
 * the answers of Dials twice, and brings everything to the second of two nodes:
 *
 * <pre>{@code
 * plivo.postman(Postman.RELIABLE.losing(Kind.DIAL_HANGUP).doubling(Kind.DIAL_ANSWER).to(letter -> secondNode));
 * }</pre>
 *
 * A request that is lost, or whose answer is, is to Plivo one that nobody answers. Plivo finds that out when its time
 * to connect or to read is over, on the simulator's clock, and tries again if the URL's fragment says so: each try is a
 * letter of its own.
 */
@FunctionalInterface
public interface Postman {

    /** Delivers at once, and once. */
    Postman RELIABLE = letter -> List.of(Delivery.AT_ONCE);

    /**
     * What becomes of a letter. Called by many threads; must not wait.
     *
     * @return one delivery for each time that it arrives; none when it is lost
     */
    List<Delivery> deliveries(Letter letter);

    /**
     * One who loses, doubles and delays at random. What becomes of a letter depends on the seed, its kind, its call and
     * its number, and on nothing else.
     *
     * @param lost    share of the letters that do not arrive
     * @param doubled share of those which arrive that arrive twice
     * @param longest each arrives up to that much later
     */
    static Postman random(long seed, double lost, double doubled, Duration longest) {
        return random(seed, lost, 0, doubled, longest);
    }

    /** @param answersLost share of those which arrive whose answer does not reach Plivo */
    static Postman random(long seed, double lost, double answersLost, double doubled, Duration longest) {
        return new RandomPostman(seed, lost, answersLost, doubled, longest);
    }

    /** Loses these kinds; all when none is named. */
    default Postman losing(Kind... kinds) {
        return changing(kinds, deliveries -> List.of());
    }

    /** Brings these kinds, all when none is named, and loses what the user answers. */
    default Postman losingAnswers(Kind... kinds) {
        return changing(kinds, deliveries -> deliveries.stream().map(Delivery::unanswered).toList());
    }

    /** Brings these kinds twice, all when none is named. */
    default Postman doubling(Kind... kinds) {
        return doubling(Duration.ZERO, kinds);
    }

    /** Brings these kinds twice, all when none is named: the second time that much later. */
    default Postman doubling(Duration later, Kind... kinds) {
        return changing(kinds, deliveries -> deliveries.stream()
                .flatMap(delivery -> Stream.of(delivery, delivery.later(later))).toList());
    }

    /** Brings these kinds that much later, all when none is named; other kinds overtake them. */
    default Postman delaying(Duration by, Kind... kinds) {
        return changing(kinds, deliveries -> deliveries.stream().map(delivery -> delivery.later(by)).toList());
    }

    /** Is reliable with all but these kinds. */
    default Postman only(Kind... kinds) {
        Set<Kind> some = some(kinds);
        return letter -> some.contains(letter.kind()) ? deliveries(letter) : RELIABLE.deliveries(letter);
    }

    /** @param node the base URL of the server that gets a letter, or null for the one that its URL names */
    default Postman to(Function<Letter, String> node) {
        return letter -> {
            String baseUrl = node.apply(letter);
            List<Delivery> deliveries = deliveries(letter);
            return baseUrl == null ? deliveries : deliveries.stream().map(delivery -> delivery.to(baseUrl)).toList();
        };
    }

    /**
     * Brings what goes to a public URL to one of the nodes behind it, at random as {@link #random} does.
     *
     * @param publicUrl what the URLs of such letters begin with
     * @param nodes     base URLs, such as {@code http://127.0.0.1:8081}
     */
    default Postman balancing(long seed, String publicUrl, List<String> nodes) {
        return to(letter -> letter.url().startsWith(publicUrl)
                ? nodes.get(RandomPostman.dice(seed, letter).nextInt(nodes.size()))
                : null);
    }

    private Postman changing(Kind[] kinds, UnaryOperator<List<Delivery>> change) {
        Set<Kind> some = some(kinds);
        return letter -> some.contains(letter.kind()) ? change.apply(deliveries(letter)) : deliveries(letter);
    }

    private static Set<Kind> some(Kind... kinds) {
        return kinds.length == 0 ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(List.of(kinds));
    }
}
