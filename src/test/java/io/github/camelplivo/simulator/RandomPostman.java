package io.github.camelplivo.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A postman whose faults are thrown with dice.
 *
 * @param seed        what the dice are made of
 * @param lost        share of the letters that do not arrive
 * @param answersLost share of those which arrive whose answer is lost
 * @param doubled     share of those which arrive that arrive twice
 * @param longest     each arrives up to that much later
 */
record RandomPostman(long seed, double lost, double answersLost, double doubled, Duration longest) implements Postman {

    RandomPostman {
        if (Stream.of(lost, answersLost, doubled).anyMatch(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException("A share is between 0 and 1");
        }
        if (longest.isNegative()) {
            throw new IllegalArgumentException("Nothing arrives before it was sent: " + longest);
        }
    }

    /** Dice that fall for a letter as they did last time. */
    static SplittableRandom dice(long seed, Letter letter) {
        int letters = Objects.hash(letter.kind().ordinal(), letter.call(), letter.number());
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ letters);
    }

    @Override
    public List<Delivery> deliveries(Letter letter) {
        SplittableRandom dice = dice(seed, letter);
        // Each is thrown whatever the others say, so that a changed share does not change what else happens.
        boolean isLost = dice.nextDouble() < lost;
        boolean isDoubled = dice.nextDouble() < doubled;
        Delivery first = delivery(dice);
        Delivery second = delivery(dice);
        if (isLost) {
            return List.of();
        }
        return isDoubled ? List.of(first, second) : List.of(first);
    }

    private Delivery delivery(SplittableRandom dice) {
        boolean answerLost = dice.nextDouble() < answersLost;
        Delivery delivery = Delivery.AT_ONCE.later(Duration.ofMillis(dice.nextLong(longest.toMillis() + 1)));
        return answerLost ? delivery.unanswered() : delivery;
    }
}
