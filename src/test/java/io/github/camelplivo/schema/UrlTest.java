package io.github.camelplivo.schema;

import java.net.URI;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UrlTest {

    private static final Kind URL = Url.WEB;
    private static final String[] PIECES = {
            "http://", "https://", "HTTPS://", "ftp://", "a", "Z", "9", "-", ".", "..", "_", "~", "/", "//", "?", "=", "&", "%",
            "%2B", ":", ":80", ":x", "@", "[", "]", "[::1]", "#", " ", "\t", "ü", "\\", "<", "plivo.com", "x.xml" };

    @ParameterizedTest
    @ValueSource(strings = {
            "https://example.com", "http://example.com/", "https://example.com/a/b.xml?call=1&leg=a~_-", "http://10.0.0.1/x",
            "https://example.com.", "https://example.com:8443/x", "https://me:secret@example.com/x", "https://[::1]:80/x",
            "HTTPS://EXAMPLE.COM/x", "https://example.com/%2B?x=%20#rc=2", "http://a_b/x" })
    void takes(String url) {
        assertThat(URL.check(url)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "example.com", "ftp://example.com", "https://", "https:///x", "https://example.com:99999", "https://ex ample.com",
            "https://example.com/a b", "https://example.com/%2", "https://-", "https://.", "https://example.com/<x>" })
    void refuses(String url) {
        assertThatThrownBy(() -> URL.check(url)).hasMessage("must be an absolute http or https URL");
    }

    /** Some are told by a short cut: it takes nothing that is no URL. */
    @Test
    void whatItTakesIsAUrlToTheJdkToo() {
        Random random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = random.ints(1 + random.nextInt(4), 0, PIECES.length).mapToObj(piece -> PIECES[piece])
                    .collect(Collectors.joining());
            String url = i % 2 == 0 ? text : "https://" + text;
            if (isTaken(url)) {
                taken++;
                URI uri = URI.create(url.strip());
                assertThat(uri.getScheme()).matches("(?i)https?");
                assertThat(uri.getRawAuthority()).matches(".*[\\w\\]].*");
            }
        }
        assertThat(taken).isGreaterThan(5_000);
    }

    private static boolean isTaken(String url) {
        try {
            URL.check(url);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
