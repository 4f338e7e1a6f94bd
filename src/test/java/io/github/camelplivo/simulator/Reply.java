package io.github.camelplivo.simulator;

import java.net.http.HttpResponse;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What came back from a URL of the user's.
 *
 * @param status  of the answer; 0 when there was none
 * @param failure what went wrong, in the words of Plivo's retry policy: {@code ct}, {@code rt}, {@code 4xx} or
 *                {@code 5xx}; empty when nothing did
 */
record Reply(int status, byte[] body, String failure) {

    /** Nobody took the request. */
    static final Reply NO_CONNECTION = new Reply(0, new byte[0], "ct");
    /** Nobody answered in time. */
    static final Reply NO_ANSWER = new Reply(0, new byte[0], "rt");

    static Reply of(HttpResponse<byte[]> answer) {
        int hundreds = answer.statusCode() / 100;
        return new Reply(answer.statusCode(), answer.body(), hundreds == 4 || hundreds == 5 ? hundreds + "xx" : "");
    }

    /** The body, as text. */
    String text() {
        return new String(body, UTF_8);
    }

    /** The body of a 200; empty for any other answer, and for none. */
    Optional<byte[]> document() {
        return status == 200 ? Optional.of(body) : Optional.empty();
    }
}
