package io.github.camelplivo.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, which stays open: whoever is too large is not read to the end. */
final class Beginning extends FilterInputStream {

    private long left;

    Beginning(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = left > 0 ? super.read() : -1;
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = left > 0 ? super.read(bytes, offset, (int) Math.min(left, length)) : -1;
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // What is left of it may still be read.
    }
}
