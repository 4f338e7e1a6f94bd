package io.github.camelplivo.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How names are spelled, and the name that a mistyped one was meant to be. */
public final class Names {

    /** A longer name is not a typing error, and the search takes the square of the length. */
    private static final int LONGEST = 100;
    private static final int SHOWN = 40;
    /** Readers need no more names, and a stranger may have sent any number of them. */
    private static final int MOST = 10;

    private Names() {
    }

    /** {@code aleg_url} as {@code alegUrl}, {@code call-make} as {@code callMake}. */
    public static String camelCase(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_' || c == '-') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }

    /** {@code aleg_url} as {@code AlegUrl}. */
    public static String pascalCase(String name) {
        String camel = camelCase(name);
        return Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    /** What to say of names that their owner does not know; all that it knows are named once. */
    public static String unknown(Collection<String> names, String owner, Collection<String> known) {
        List<String> first = names.stream().limit(MOST).toList();
        String meant = first.stream().map(name -> nearest(name, known)
                .map(near -> names.size() == 1 ? near : near + " for " + name).orElse(""))
                .filter(near -> !near.isEmpty()).collect(Collectors.joining(", "));
        String more = names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "";
        return String.join(", ", first) + more + (names.size() == 1 ? " is" : " are") + " not known to " + owner
               + (meant.isEmpty() ? "" : "; did you mean " + meant + "?") + " (it knows " + String.join(", ", known) + ")";
    }

    /** A name from outside, made safe to print. */
    public static String shortened(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "...";
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
                .filter(candidate -> distance(name, candidate) <= Math.max(1, letters(candidate).length() / 3)));
    }

    private static boolean begins(String name, String candidate) {
        int length = name.length();
        return length > 0 && length < candidate.length() && candidate.regionMatches(true, 0, name, 0, length)
                && ("_-".indexOf(candidate.charAt(length)) >= 0 || Character.isUpperCase(candidate.charAt(length)));
    }

    /** Levenshtein's distance, two letters swapped being one mistake; letter case, signs and a prefix left aside. */
    private static int distance(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^xml:|^camelplivo|[_:-]", "");
    }
}
