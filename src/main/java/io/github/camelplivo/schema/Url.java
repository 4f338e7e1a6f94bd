package io.github.camelplivo.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An absolute URL; its fragment may carry Plivo's retry settings and is kept. */
public record Url(List<String> schemes) implements Kind {

    public static final Kind WEB = new Url(List.of("http", "https"));
    public static final Kind SOCKET = new Url(List.of("wss"));

    private static final Pattern AUTHORITY
            = Pattern.compile("([^@]*@)?([\\w.-]*\\w\\.?|\\[[0-9a-fA-F:.]+])(:([0-9]{1,4}|[1-5][0-9]{4}|6[0-5][0-9]{3}))?");

    @Override
    public Object check(Object value) {
        String url = text(value).strip();
        if (this == WEB && isPlain(url)) {
            return url;
        }
        try {
            URI uri = new URI(url);
            if (uri.getScheme() != null && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getRawAuthority() != null && AUTHORITY.matcher(uri.getRawAuthority()).matches()) {
                return url;
            }
        } catch (URISyntaxException e) {
            // not a URL: refused below, without its text, which may hold a secret
        }
        throw refusal();
    }

    /**
     * Nearly all are: a host of letters, digits, dots and hyphens, and a path without escapes. They keep the rules,
     * too.
     */
    private static boolean isPlain(String url) {
        int start = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.length();
        int host = endOf(".-", url, start);
        boolean named = host > start && isWord(url.charAt(host - 1));
        boolean rooted = host == url.length() || url.charAt(host) == '/';
        return named && rooted && endOf("./?=&~-", url, host) == url.length();
    }

    /** Where the characters end, from there on, that are of a word or among those others. */
    private static int endOf(String others, String url, int from) {
        int end = from;
        while (end < url.length() && (isWord(url.charAt(end)) || others.indexOf(url.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return isLetterOrDigit(c) || c == '_';
    }

    static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    @Override
    public String example() {
        return schemes.get(schemes.size() - 1) + "://example.com/path";
    }

    @Override
    public String allowed() {
        return "an absolute " + String.join(" or ", schemes) + " URL";
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "format", "uri");
    }
}
