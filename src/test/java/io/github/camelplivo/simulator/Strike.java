package io.github.camelplivo.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Faults that strike a share of the requests at random. */
final class Strike {

    private final Random dice;
    /** In an order that depends on nothing but the faults, as that of a map may. */
    private final List<Map.Entry<Fault, Double>> shares;
    private final Set<String> methods;

    Strike(long seed, Map<Fault, Double> shares, Set<String> methods) {
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all > 1 || shares.values().stream().anyMatch(share -> !(share >= 0))) {
            throw new IllegalArgumentException("These are not shares of one whole: " + shares);
        }
        this.dice = new Random(seed);
        this.shares = shares.entrySet().stream().sorted(Comparator.comparing(share -> share.getKey().toString())).toList();
        this.methods = methods;
    }

    synchronized Optional<Fault> fault(String method) {
        if (!methods.isEmpty() && !methods.contains(method)) {
            return Optional.empty();
        }
        double rolled = dice.nextDouble();
        for (Map.Entry<Fault, Double> share : shares) {
            rolled -= share.getValue();
            if (rolled < 0) {
                return Optional.of(share.getKey());
            }
        }
        return Optional.empty();
    }
}
