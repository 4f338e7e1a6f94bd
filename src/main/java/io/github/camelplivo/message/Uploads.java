package io.github.camelplivo.message;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelplivo.schema.Upload;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.MessageHelper;

/**
 * Files to send, of what a message brings: a {@link File}, a {@link Path}, Camel's own files, bytes or a stream. What
 * can be read only once is spooled by Camel's stream cache, so that its size is known and a redelivery can read it
 * again.
 */
final class Uploads {

    /** Name of the exchange property with the stream caches of streams; never changed once it is set. */
    private static final String SPOOLED = "CamelPlivoSpooled";
    /** A form that was received may have brought the file, and is not its type. */
    private static final Pattern TYPE = Pattern.compile(
            "(?i)(?!multipart/|application/x-www-form-urlencoded)[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(;\\P{Cntrl}*)?");

    private Uploads() {
    }

    /** A file that lies somewhere. */
    private record OfPath(Path path, String name, String contentType) implements Upload {

        @Override
        public long length() {
            return path.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private record OfBytes(byte[] bytes, String name, String contentType) implements Upload {

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Of one exchange alone, and so never read by two at a time. */
    private record OfCache(StreamCache cache, String name, String contentType) implements Upload {

        @Override
        public long length() {
            return cache.length();
        }

        @Override
        public InputStream open() throws IOException {
            cache.reset();
            return new FilterInputStream((InputStream) cache) {
                @Override
                public void close() {
                    // The cache is read again by a redelivery.
                }
            };
        }
    }

    /** The first bytes of a stream, which stays open: one that is too large is not read to the end. */
    private static final class FirstBytes extends FilterInputStream {

        private long left;

        FirstBytes(InputStream in, long most) {
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

    /**
     * Whether the message body is a file to send, and not the fields of a request: of bytes and streams, their content
     * type says so.
     */
    static boolean isBodyOf(Message message) {
        Object body = message.getBody();
        String type = MessageHelper.getContentType(message);
        return isStored(body) || isFile(body) && (type == null || !type.contains("json"));
    }

    private static boolean isStored(Object body) {
        return body instanceof File || body instanceof Path || body instanceof WrappedFile;
    }

    private static boolean isFile(Object body) {
        return isStored(body) || body instanceof byte[] || body instanceof InputStream || body instanceof StreamCache;
    }

    /**
     * The value with an {@link Upload} for each file; what is none stays as it is.
     *
     * @param most no more bytes than that, and one, are read of a stream
     */
    static Object of(Object value, Message message, long most) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> of(each, message, most)).toList();
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(each -> of(each, message, most)).toList();
        }
        Object content = content(value);
        if (content instanceof Path path && Files.isRegularFile(path)) {
            // The headers are about the body; another file is called what it is called.
            boolean body = value == message.getBody();
            String name = body ? name(message, path.getFileName().toString()) : path.getFileName().toString();
            String type = body ? message.getHeader(Exchange.FILE_CONTENT_TYPE, String.class) : null;
            return new OfPath(path, name, type(type, name));
        }
        if (content instanceof byte[] bytes) {
            return new OfBytes(bytes, name(message, "file"), type(message));
        }
        return content instanceof InputStream || content instanceof StreamCache ? cached(content, message, most) : value;
    }

    /** What is in Camel's own files, and a path of a file. */
    private static Object content(Object value) {
        if (value instanceof WrappedFile<?> wrapped) {
            Object content = wrapped.getBody() == null ? wrapped.getFile() : wrapped.getBody();
            return content instanceof WrappedFile ? value : content(content);
        }
        return value instanceof File file ? file.toPath() : value;
    }

    private static Object cached(Object stream, Message message, long most) {
        StreamCache cache = stream instanceof StreamCache known ? known : spooled((InputStream) stream, message, most + 1);
        if (!(cache instanceof InputStream in)) {
            return stream;
        }
        if (message.getBody() == stream && stream != cache) {
            message.setBody(cache.length() > most ? new SequenceInputStream(in, (InputStream) stream) : cache);
        }
        return new OfCache(cache, name(message, "file"), type(message));
    }

    /**
     * A redelivery brings the stream again, and not what was put in its place: so the exchange keeps what was read of
     * it.
     */
    private static StreamCache spooled(InputStream stream, Message message, long most) {
        Exchange exchange = message.getExchange();
        Map<Object, Object> all = new IdentityHashMap<>();
        if (exchange.getProperty(SPOOLED) instanceof Map<?, ?> before) {
            all.putAll(before);
        }
        if (!all.containsKey(stream)) {
            all.put(stream, exchange.getContext().getTypeConverter()
                    .tryConvertTo(StreamCache.class, exchange, new FirstBytes(stream, most)));
            exchange.setProperty(SPOOLED, all);
        }
        return (StreamCache) all.get(stream);
    }

    private static String name(Message message, String other) {
        String name = message.getHeader(Exchange.FILE_NAME, String.class);
        if (name == null) {
            name = message.getHeader(Exchange.FILE_NAME_ONLY, String.class);
        }
        String own = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Without a name a part is none of a file.
        return own.isBlank() ? other : own;
    }

    private static String type(Message message) {
        String said = message.getHeader(Exchange.FILE_CONTENT_TYPE, String.class);
        return type(said != null ? said : MessageHelper.getContentType(message), name(message, "file"));
    }

    private static String type(String said, String name) {
        return said != null && TYPE.matcher(said).matches() ? said : URLConnection.guessContentTypeFromName(name);
    }
}
