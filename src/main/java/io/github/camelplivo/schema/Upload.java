package io.github.camelplivo.schema;

import java.io.IOException;
import java.io.InputStream;

/** A file to send: what it is called and what is in it. What it is read from can be read again. */
public interface Upload {

    /** The name, without folders. */
    String name();

    /** The media type, such as {@code image/png}; null when it is not known. */
    String contentType();

    /** The number of bytes. */
    long length();

    /** The content from its beginning. */
    InputStream open() throws IOException;
}
