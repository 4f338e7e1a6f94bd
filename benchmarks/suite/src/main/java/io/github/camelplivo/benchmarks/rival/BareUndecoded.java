package io.github.camelplivo.benchmarks.rival;

/** The same with the answer read, but not decoded. */
final class BareUndecoded extends BareHttpClient {

    @Override
    String accepted(byte[] answer) {
        return answer.length > 0 ? Plivo.ACCEPTED : "nothing";
    }
}
