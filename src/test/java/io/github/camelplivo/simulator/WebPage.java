package io.github.camelplivo.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The page on which one sees the calls move, and its parts: files beside this class. */
final class WebPage {

    private static final Pattern FILE = Pattern.compile("/|/page/([a-z][a-z-]*\\.(?:js|css|svg))");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");
    /** It loads nothing from elsewhere, sends nothing there, and stands in no frame. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                                         + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private WebPage() {
    }

    /** The answer to a GET; none when the page has no such part. */
    static Optional<Answer> part(String path) {
        Matcher file = FILE.matcher(path);
        return file.matches() ? read(file.group(1) == null ? "index.html" : file.group(1)) : Optional.empty();
    }

    private static Optional<Answer> read(String name) {
        try (InputStream in = WebPage.class.getResourceAsStream("page/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Answer.of(200, TYPES.get(name.substring(name.indexOf('.') + 1)) + "; charset=UTF-8",
                            new String(in.readAllBytes(), UTF_8))
                            .with("Content-Security-Policy", POLICY).with("Referrer-Policy", "no-referrer")
                            .with("X-Content-Type-Options", "nosniff").with("Cache-Control", "no-cache"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
