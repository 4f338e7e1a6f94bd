package io.github.camelplivo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as Plivo sends it to a URL of yours, with its signature: what a test posts to a route that takes callbacks.
 *
 * <pre>{@code
 * HttpResponse<String> answer = SignedCallback.ofCall("http://127.0.0.1:8080/plivo/answer")
 *         .field("CallUUID", "97ceeb52-58b6-11e1-86da-77300b68f8bb")
 *         .field("From", "14151112222").field("To", "14153334444")
 *         .field("CallStatus", "in-progress").field("Event", "StartApp")
 *         .send();
 * assertThat(answer.body()).contains("<Speak>");
 * }</pre>
 *
 * It is signed with the token of the {@link PlivoSimulator}; {@link #token} sets another one. When the route expects to
 * be reached under an external URL, as behind a proxy, sign that URL and name the server that takes the request:
 *
 * <pre>{@code
 * SignedCallback.ofMessage("https://calls.example.com/plivo/sms").through("http://127.0.0.1:8080")
 *         .field("MessageUUID", "m-1").field("Status", "delivered").send();
 * }</pre>
 *
 * Where the HTTP client is your own, {@link #address}, {@link #headers} and {@link #body} are what it has to send. Does
 * not change; sent twice it is the same request twice, signature and nonce included.
 */
public final class SignedCallback {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(40);
    /** HTTP/1.1, for an offer of HTTP/2 surprises small servers. */
    private static final HttpClient CLIENT
            = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

    /**
     * What is signed.
     *
     * @param token of the account that it is about
     * @param main  token of the main account, which is the same unless that is a subaccount
     */
    private record Seal(boolean message, String token, String main, String nonce) {
    }

    private final Seal seal;
    private final String method;
    private final URI url;
    /** Scheme and authority of who takes the request. */
    private final String server;
    private final Map<String, String> fields;

    private SignedCallback(Seal seal, String method, URI url, String server, Map<String, String> fields) {
        this.seal = seal;
        this.method = method;
        this.url = url;
        this.server = server;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * A POST about a call, without fields yet, signed as V3.
     *
     * @param  url                      what Plivo would call: an absolute http or https URL; a fragment is for Plivo
     *                                  and is not sent
     * @throws IllegalArgumentException when it is something else
     */
    public static SignedCallback ofCall(String url) {
        return to(url, false);
    }

    /**
     * A POST about a message, without fields yet, signed as V2.
     *
     * @param  url                      as for {@link #ofCall}
     * @throws IllegalArgumentException when it is no such URL
     */
    public static SignedCallback ofMessage(String url) {
        return to(url, true);
    }

    private static SignedCallback to(String url, boolean message) {
        URI address = new Target("POST", url).address()
                .orElseThrow(() -> new IllegalArgumentException("Not an absolute http or https URL: " + url));
        Seal seal = new Seal(message, PlivoSimulator.AUTH_TOKEN, PlivoSimulator.AUTH_TOKEN, Answer.newId());
        return new SignedCallback(seal, "POST", address, server(address), Map.of());
    }

    private static String server(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** With one more form field, or with another value for it. */
    public SignedCallback field(String name, String value) {
        return fields(Map.of(name, value));
    }

    /** With these form fields too. */
    public SignedCallback fields(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new SignedCallback(seal, method, url, server, all);
    }

    Map<String, String> fields() {
        return fields;
    }

    /** As a GET, with the fields in the query. */
    public SignedCallback asGet() {
        return new SignedCallback(seal, "GET", url, server, fields);
    }

    /** Signed with another auth token, that of a subaccount or a wrong one. */
    public SignedCallback token(String authToken) {
        return signed(authToken, authToken, seal.nonce());
    }

    /** As of a subaccount: signed with its token, and with that of the main account beside. */
    SignedCallback subaccount(String authToken) {
        return signed(authToken, seal.main(), seal.nonce());
    }

    /** As of a main account with that token. */
    SignedCallback main(String authToken) {
        return signed(seal.token().equals(seal.main()) ? authToken : seal.token(), authToken, seal.nonce());
    }

    private SignedCallback signed(String token, String main, String nonce) {
        return new SignedCallback(new Seal(seal.message(), token, main, nonce), method, url, server, fields);
    }

    /** Signed with a nonce that is known; without it every callback has one of its own. */
    public SignedCallback nonce(String nonce) {
        return signed(seal.token(), seal.main(), nonce);
    }

    /**
     * Sent to another server than the URL that is signed, as by a proxy that leaves path and query alone.
     *
     * @param  baseUrl                  scheme, host and port, such as {@code http://127.0.0.1:8080}
     * @throws IllegalArgumentException when it is no http or https URL
     */
    public SignedCallback through(String baseUrl) {
        URI other = new Target("POST", baseUrl).address()
                .orElseThrow(() -> new IllegalArgumentException("Not an http or https URL: " + baseUrl));
        return new SignedCallback(seal, method, url, server(other), fields);
    }

    /** {@code POST}, or {@code GET} after {@link #asGet}. */
    public String method() {
        return method;
    }

    /** Where it is sent to, with the fields of a GET in the query. */
    public URI address() {
        String query = url.getRawQuery();
        if (method.equals("GET") && !fields.isEmpty()) {
            query = (query == null ? "" : query + "&") + Form.encode(fields);
        }
        return URI.create(server + url.getRawPath() + (query == null ? "" : "?" + query));
    }

    /** The headers that carry the signature, and the content type of a POST. */
    public Map<String, String> headers() {
        String version = seal.message() ? "V2" : "V3";
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Plivo-Signature-" + version, signature(seal.token()));
        headers.put("X-Plivo-Signature-Ma-" + version, signature(seal.main()));
        headers.put("X-Plivo-Signature-" + version + "-Nonce", seal.nonce());
        if (method.equals("POST")) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
        }
        return headers;
    }

    private String signature(String token) {
        Signature signature = new Signature(token);
        return seal.message() ? signature.v2(url, seal.nonce()) : signature.v3(method, url, fields, seal.nonce());
    }

    /** The form of a POST; empty for a GET. */
    public String body() {
        return method.equals("GET") ? "" : Form.encode(fields);
    }

    /** The whole request. It waits for an answer as long as Plivo does by default, 40 seconds. */
    public HttpRequest request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address()).timeout(ANSWER)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body()));
        headers().forEach(request::header);
        return request.build();
    }

    /** Sends it once, and waits for the answer. */
    public HttpResponse<String> send() throws IOException, InterruptedException {
        return CLIENT.send(request(), BodyHandlers.ofString());
    }

    /** Sends it once; the body of the answer as it came. */
    HttpResponse<byte[]> sendForBytes() throws IOException, InterruptedException {
        return CLIENT.send(request(), BodyHandlers.ofByteArray());
    }

    /** Method and URL. The headers and fields are left out. */
    @Override
    public String toString() {
        return method + " " + url;
    }
}
