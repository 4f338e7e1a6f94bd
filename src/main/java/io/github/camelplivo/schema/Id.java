package io.github.camelplivo.schema;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A name that is one segment of a path: the identifier of a call, or a text of a user's, such as the name of a
 * conference.
 *
 * @param blanks     whether blanks may be in it; they are encoded like everything else that means something in a path
 * @param beginnings one of which it must have, for it tells what the rest is; none when it may begin with anything
 */
public record Id(boolean blanks, List<String> beginnings) implements Kind {

    private static final Pattern WORD = Pattern.compile("(?=.*[\\p{L}\\p{N}])[^\\s\\p{C}\\p{Z}]{1,255}");
    private static final Pattern NAME = Pattern.compile("(?=.*[^\\s\\p{Z}])[^\\p{C}\\p{Zl}\\p{Zp}]{1,255}");
    /**
     * Even escaped, these climb in the path at a server that decodes first, perhaps twice, or that leaves out what
     * follows a semicolon: Call/../ is the account itself.
     */
    private static final Pattern CLIMBS = Pattern.compile(
            "(?i)(^|.*(?:[/\\\\]|%2f|%5c))((?:\\.|%2e){0,2})((?:[/\\\\;]|%2f|%5c|%3b).*|$)");

    public Id {
        beginnings = List.copyOf(beginnings);
    }

    public Id(boolean blanks) {
        this(blanks, List.of());
    }

    @Override
    public Object check(Object value) {
        String id = text(value).strip();
        if (!beginnings.isEmpty() && beginnings.stream().noneMatch(it -> id.startsWith(it) && id.length() > it.length())) {
            throw refusal();
        }
        if (!isPlain(id) && (!(blanks ? NAME : WORD).matcher(id).matches() || CLIMBS.matcher(id).matches())) {
            throw refusal();
        }
        return id;
    }

    /** Nearly all are, such as a UUID; they satisfy the patterns as well, which take twenty times as long. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!Url.isLetterOrDigit(c) && (i == 0 || c != '-')) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= 255;
    }

    @Override
    public String example() {
        String example = blanks ? "Support room" : "0c1f2a3b-4d5e-6f70-8192-a3b4c5d6e7f8";
        return beginnings.isEmpty() ? example : beginnings.get(0) + example;
    }

    @Override
    public String allowed() {
        String allowed
                = blanks ? "a name of at most 255 characters, without an empty, . or .. part" : "an identifier without blanks";
        return beginnings.isEmpty() ? allowed : String.join(" or ", beginnings) + " followed by " + allowed;
    }

    /** Users name rooms after people. */
    @Override
    public boolean personal() {
        return blanks;
    }
}
