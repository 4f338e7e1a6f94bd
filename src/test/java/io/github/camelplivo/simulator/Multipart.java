package io.github.camelplivo.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The parts of a {@code multipart/form-data} body. */
record Multipart(List<Part> parts) {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final String BLANK_LINE = "\r\n\r\n";

    /**
     * A part.
     *
     * @param fileName    null when it is no file
     * @param contentType empty when it does not say
     * @param content     a character for each byte
     */
    record Part(String name, String fileName, String contentType, String content) {

        boolean isFile() {
            return fileName != null;
        }

        String text() {
            return new String(content.getBytes(ISO_8859_1), UTF_8);
        }

        int size() {
            return content.length();
        }
    }

    /**
     * @param  body     a character for each byte
     * @throws ApiError when that is not multipart
     */
    static Multipart of(String contentType, String body) {
        Matcher matcher = BOUNDARY.matcher(contentType);
        if (!matcher.find()) {
            throw new ApiError(400, "the content type names no boundary");
        }
        String delimiter = "\r\n--" + (matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        String[] chunks = ("\r\n" + body).split(Pattern.quote(delimiter), -1);
        if (chunks.length < 2 || !chunks[chunks.length - 1].startsWith("--")) {
            throw new ApiError(400, "the multipart body has no end");
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < chunks.length - 1; i++) {
            parts.add(part(chunks[i]));
        }
        return new Multipart(List.copyOf(parts));
    }

    private static Part part(String chunk) {
        int blank = chunk.indexOf(BLANK_LINE);
        String head = blank < 0 ? "" : chunk.substring(0, blank);
        String disposition = header(head, "content-disposition");
        String name = attribute(disposition, "name");
        if (name == null) {
            throw new ApiError(400, "a part of the body has no name");
        }
        return new Part(
                name, attribute(disposition, "filename"), header(head, "content-type"),
                chunk.substring(blank + BLANK_LINE.length()));
    }

    private static String header(String head, String name) {
        return head.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse("");
    }

    private static String attribute(String header, String name) {
        Matcher matcher = Pattern.compile("(?i)[;\\s]" + name + "=(?:\"([^\"]*)\"|([^;\\s]+))").matcher(header);
        if (!matcher.find()) {
            return null;
        }
        String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new String(value.getBytes(ISO_8859_1), UTF_8);
    }

    List<Part> files(String name) {
        return parts.stream().filter(part -> part.isFile() && part.name().equals(name)).toList();
    }
}
