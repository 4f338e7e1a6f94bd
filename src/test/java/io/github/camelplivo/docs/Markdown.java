package io.github.camelplivo.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file of the project: its fenced blocks, its headings and its links. */
record Markdown(Path file, String text) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?m)(?:<!--(?<note>[^-]*+(?:-(?!->)[^-]*+)*+)-->\\s*\\n)?"
                                                         + "^ *```(?<language>\\w+)[^\\n]*\\n(?<text>[\\s\\S]*?)^ *```$");
    private static final Pattern FENCED = Pattern.compile("(?m)^ *```[\\s\\S]*?^ *```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *$");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    /**
     * A fenced block.
     *
     * @param place where it stands, as {@code file:line}
     * @param note  the HTML comment directly above it; empty when there is none
     */
    record Block(String place, String language, String text, String note) {

        /** Whether it is a route to, or a rule for, an endpoint or a Kamelet of the component. */
        boolean isRoute() {
            return (language.equals("yaml") || language.equals("xml")) && text.matches("(?s).*(\\bplivo:|kamelet:plivo-).*");
        }

        @Override
        public String toString() {
            return place + " " + language;
        }
    }

    /** README.md and everything in docs. */
    static List<Markdown> all() {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")).filter(Files::exists), docs.sorted())
                    .filter(file -> file.toString().endsWith(".md")).map(Markdown::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Markdown read(Path file) {
        try {
            return new Markdown(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text).results().map(this::block).toList();
    }

    private Block block(MatchResult match) {
        long line = text.substring(0, match.start(2)).lines().count();
        String note = match.group(1) == null ? "" : match.group(1).strip();
        return new Block(file.getFileName() + ":" + line, match.group(2), match.group(3), note);
    }

    /** Links to files and headings of the project that do not exist. */
    List<String> brokenLinks() {
        return LINK.matcher(prose()).results().map(match -> match.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !leadsSomewhere(link)).map(link -> file + ": " + link).toList();
    }

    private boolean leadsSomewhere(String link) {
        String path = link.replaceFirst("#.*", "");
        Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return !link.contains("#") || read(target).anchors().contains(link.replaceFirst(".*#", ""));
    }

    /** The headings as GitHub names them in links. */
    private List<String> anchors() {
        return HEADING.matcher(prose()).results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private String prose() {
        return FENCED.matcher(text).replaceAll("");
    }
}
