package io.github.camelplivo.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names that follow from the name of an API field, and the name that a mistyped one was meant to be. */
public final class Names {

    private static final String HEADER_PREFIX = "CamelPlivo";
    /** Nobody has mistyped a longer one, and the search takes the square of it. */
    private static final int LONGEST = 100;

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
    public static boolean isHeader(String name) {
        return name.regionMatches(true, 0, HEADER_PREFIX, 0, HEADER_PREFIX.length());
    }

    /** What to say of names that their owner does not know; all that it knows are named once. */
    public static String unknown(Collection<String> names, String owner, Collection<String> known) {
        String meant = names.stream().map(name -> nearest(name, known)
                .map(near -> names.size() == 1 ? near : near + " for " + name).orElse(""))
                .filter(near -> !near.isEmpty()).collect(Collectors.joining(", "));
        return String.join(", ", names) + (names.size() == 1 ? " is" : " are") + " not known to " + owner
               + (meant.isEmpty() ? "" : "; did you mean " + meant + "?") + " (it knows " + String.join(", ", known) + ")";
    }

    /**
     * The known name that {@code name} begins, up to a word, or else the one that differs least from it, if one is near
     * enough to have been meant.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream().filter(candidate -> begins(name, candidate)).findFirst().or(() -> known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> distance(name, candidate) <= Math.max(1, candidate.length() / 3)));
    }

    private static boolean begins(String name, String candidate) {
        int length = name.length();
        return length > 0 && length < candidate.length() && candidate.regionMatches(true, 0, name, 0, length)
                && (candidate.charAt(length) == '_' || Character.isUpperCase(candidate.charAt(length)));
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
