package io.github.camelplivo.message;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;

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
            InputStream in = (InputStream) cache;
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    return in.read();
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    return in.read(bytes, offset, length);
                }
            };
        }
    }

    /** Whether the message body is a file to send, and not the fields of a request: JSON says what it is. */
    static boolean isBodyOf(Message message) {
        Object body = message.getBody();
        String type = MessageHelper.getContentType(message);
        return isFile(body) && (type == null || !type.contains("json"));
    }

    private static boolean isFile(Object body) {
        return body instanceof File || body instanceof Path || body instanceof WrappedFile || body instanceof byte[]
                || body instanceof InputStream || body instanceof StreamCache;
    }

    /** The value with an {@link Upload} for each file; what is none stays as it is. */
    static Object of(Object value, Message message) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> of(each, message)).toList();
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(each -> of(each, message)).toList();
        }
        if (value instanceof WrappedFile<?> wrapped) {
            Object content = wrapped.getBody() == null ? wrapped.getFile() : wrapped.getBody();
            return isFile(content) && !(content instanceof WrappedFile) ? of(content, message) : value;
        }
        if (value instanceof File file) {
            return of(file.toPath(), message);
        }
        if (value instanceof Path path) {
            String name = path.getFileName().toString();
            return Files.isRegularFile(path) ? new OfPath(path, name, type(name, null)) : value;
        }
        if (value instanceof byte[] bytes) {
            return new OfBytes(bytes, name(message), type(name(message), message));
        }
        return value instanceof InputStream || value instanceof StreamCache ? cached(value, message) : value;
    }

    private static Object cached(Object stream, Message message) {
        StreamCache cache = stream instanceof StreamCache known
                ? known
                : message.getExchange().getContext().getTypeConverter()
                        .tryConvertTo(StreamCache.class, message.getExchange(), stream);
        if (!(cache instanceof InputStream)) {
            return stream;
        }
        if (message.getBody() == stream) {
            message.setBody(cache);
        }
        return new OfCache(cache, name(message), type(name(message), message));
    }

    private static String name(Message message) {
        String name = message.getHeader(Exchange.FILE_NAME_ONLY, String.class);
        if (name == null) {
            name = message.getHeader(Exchange.FILE_NAME, String.class);
        }
        return name == null ? "file" : name.replaceAll(".*[/\\\\]", "");
    }

    private static String type(String name, Message message) {
        String said = message == null ? null : message.getHeader(Exchange.FILE_CONTENT_TYPE, String.class);
        if (said == null && message != null) {
            said = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        }
        return said != null ? said : URLConnection.guessContentTypeFromName(name);
    }
}
