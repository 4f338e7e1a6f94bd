package io.github.camelplivo.transfer;

import java.time.Duration;

/**
 * Where transfer documents are served. Immutable.
 *
 * @param publicUrl  the URL at which the outside reaches this context, without a slash at its end
 * @param path       where the documents are below it
 * @param timeToLive how long a document URL stays valid
 */
public record Hosting(String publicUrl, String path, Duration timeToLive) {

    /** The path with exactly one slash at its end. */
    String base() {
        return path.replaceAll("/+$", "") + "/";
    }
}
