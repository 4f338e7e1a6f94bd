package io.github.camelplivo.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.camelplivo.monitor.Verdict;
import io.github.camelplivo.webhook.Fields.Field;

/**
 * Checks that a callback was signed by Plivo, with the auth token of one of some accounts. Immutable.
 * <p>
 * Version 3, for voice, covers URL, query, form and a nonce. It is computed as Plivo's SDKs do, whose published vectors
 * it reproduces; the prose of Plivo's page does not. Version 2, for messages, covers the URL without its query and a
 * nonce only, so it is taken for messages and other reports alone, never for a call.
 * <p>
 * The nonce stands at the end of what is signed, after a dot, so it must not be free text: with one that may hold a dot
 * or a question mark, whoever has seen a signed request could move the boundary before it, and make parameters a part
 * of the nonce.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/signature-validation">Plivo: signature validation</a>
 */
public class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9-]{1,128}");

    private final List<SecretKeySpec> keys;

    /** @param tokens the auth tokens of the accounts that may send callbacks */
    public Signature(List<String> tokens) {
        this.keys = tokens.stream().map(token -> new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM)).toList();
    }

    /**
     * Whether it is verified, wrong or missing.
     *
     * @param url the URL that Plivo called, without its query
     */
    public final Verdict check(HttpCallback callback, String url) {
        if (coversParameters(callback)) {
            return checkParameters(callback, url);
        }
        String nonce = callback.header().apply("X-Plivo-Signature-V2-Nonce");
        String values = values(callback, "X-Plivo-Signature-V2", "X-Plivo-Signature-Ma-V2");
        Fields all = callback.all();
        boolean message = CallbackKind.of(all).isSignedAsMessage(all);
        return nonce != null && values != null && message ? verdict(url + nonce, nonce, values) : Verdict.MISSING;
    }

    /** The same for what is about calls only: the signature must cover the parameters. */
    public final Verdict checkParameters(HttpCallback callback, String url) {
        String nonce = callback.header().apply("X-Plivo-Signature-V3-Nonce");
        return coversParameters(callback)
                ? verdict(v3(callback.method(), url, callback.query(), callback.form(), nonce), nonce, ofVersion3(callback))
                : Verdict.MISSING;
    }

    /** Whether the request has a signature of the version that covers its parameters; that one counts then. */
    static boolean coversParameters(HttpCallback callback) {
        return callback.header().apply("X-Plivo-Signature-V3-Nonce") != null && ofVersion3(callback) != null;
    }

    private static String ofVersion3(HttpCallback callback) {
        return values(callback, "X-Plivo-Signature-V3", "X-Plivo-Signature-Ma-V3");
    }

    private static String values(HttpCallback callback, String name, String ofMainAccount) {
        String one = callback.header().apply(name);
        String other = callback.header().apply(ofMainAccount);
        return one == null ? other : other == null ? one : one + "," + other;
    }

    private Verdict verdict(String text, String nonce, String values) {
        if (!NONCE.matcher(nonce).matches()) {
            return Verdict.WRONG;
        }
        boolean valid = false;
        for (SecretKeySpec key : keys) {
            byte[] expected = sign(key, text).getBytes(StandardCharsets.US_ASCII);
            for (String value : values.split(",")) {
                valid |= MessageDigest.isEqual(expected, value.strip().getBytes(StandardCharsets.US_ASCII));
            }
        }
        return valid ? Verdict.VERIFIED : Verdict.WRONG;
    }

    /** The text that version 3 signs. */
    public static String v3(String method, String url, Fields query, Fields form, String nonce) {
        boolean get = "GET".equals(method);
        Fields inUrl = get ? query.with(form) : query;
        Fields inBody = get ? Fields.NONE : form;
        StringBuilder text = new StringBuilder(url);
        if (!inUrl.isEmpty() || !inBody.isEmpty()) {
            text.append('?');
        }
        String separator = "";
        for (Field field : inUrl.sorted()) {
            text.append(separator).append(field.name()).append('=').append(field.value());
            separator = "&";
        }
        if (!inUrl.isEmpty() && !inBody.isEmpty()) {
            text.append('.');
        }
        for (Field field : inBody.sorted()) {
            text.append(field.name()).append(field.value());
        }
        return text.append('.').append(nonce).toString();
    }

    /** The work of a check; it is done for an account that is not known, too. */
    public String sign(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot sign", e);
        }
    }
}
