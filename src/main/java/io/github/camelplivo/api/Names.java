package io.github.camelplivo.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names that follow from the name of an API field, and the name that a mistyped one was meant to be. */
public final class Names {

    private static final String HEADER_PREFIX = "CamelPlivo";

    private Names() {
    }

    /** {@code aleg_url} as an endpoint option: {@code alegUrl}. */
    public static String option(String field) {
        StringBuilder option = new StringBuilder(field.length());
        boolean upper = false;
        for (char c : field.toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                option.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return option.toString();
    }

    /** {@code aleg_url} as a message header: {@code CamelPlivoAlegUrl}. */
    public static String header(String field) {
        String option = option(field);
        return HEADER_PREFIX + Character.toUpperCase(option.charAt(0)) + option.substring(1);
    }

    /** Whether a header is one of Plivo's, whichever parameter it is for. */
    static boolean isHeader(String name) {
        return name.regionMatches(true, 0, HEADER_PREFIX, 0, HEADER_PREFIX.length());
    }

    /** What to say of a name that its owner does not know. */
    public static String unknown(String name, String owner, Collection<String> known) {
        String nearest = nearest(name, known).map(near -> "; did you mean " + near + "?").orElse("");
        return name + " is not known to " + owner + nearest + " (it knows " + String.join(", ", known) + ")";
    }

    /** The known name that differs least from {@code name}, if one is near enough to have been meant. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> distance(name, candidate) <= Math.max(1, candidate.length() / 3));
    }

    /** Levenshtein's distance, letter case left aside. */
    private static int distance(String a, String b) {
        List<Integer> above = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            above.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            List<Integer> row = new ArrayList<>(List.of(i));
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int replaced = above.get(j - 1) + (same ? 0 : 1);
                row.add(Math.min(replaced, 1 + Math.min(above.get(j), row.get(j - 1))));
            }
            above = row;
        }
        return above.get(b.length());
    }
}
