package io.github.camelplivo.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One or more files: {@link Upload}s. What a message brings is made one before it is checked.
 *
 * @param most      how many there may be
 * @param megabytes how large each may be
 * @param part      the name of its part in a multipart request; {@code %d} stands for its number, from 0
 */
public record Files(int most, int megabytes, String part) implements Kind {

    /** What a file may be given as, in words. */
    public static final String FORMS = "a File, a Path, bytes or a stream";

    @Override
    public Object check(Object value) {
        Collection<?> several = value instanceof Collection<?> list
                ? list : value instanceof Object[] values ? Arrays.asList(values) : List.of(value);
        if (several.isEmpty() || several.size() > most || !several.stream().allMatch(this::isAllowed)) {
            throw refusal();
        }
        return List.copyOf(several);
    }

    private boolean isAllowed(Object value) {
        return value instanceof Upload file && file.length() > 0 && file.length() <= mostBytes();
    }

    /** How many bytes each may have. */
    public long mostBytes() {
        return megabytes * 1_000_000L;
    }

    @Override
    public IllegalArgumentException refusal() {
        return new IllegalArgumentException("must be " + allowed() + ", each given as " + FORMS);
    }

    /** The name of the part for the file of that number. */
    public String part(int number) {
        return part.contains("%d") ? String.format(part, number) : part;
    }

    @Override
    public String example() {
        return "file";
    }

    @Override
    public String allowed() {
        return (most == 1 ? "a file" : "up to " + most + " files") + " of at most " + megabytes + " MB";
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public boolean blanks() {
        return true;
    }
}
