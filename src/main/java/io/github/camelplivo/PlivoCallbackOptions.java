package io.github.camelplivo;

import java.util.Set;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.PropertyBindingSupport;

/**
 * The options of {@code plivo:callback}: how Plivo's callbacks are received and answered.
 *
 * @see <a href="https://www.plivo.com/docs/voice/concepts/signature-validation">Plivo: signature validation</a>
 */
@UriParams
public class PlivoCallbackOptions {

    /** What stands for callbacks where an operation stands. */
    static final String PATH = "callback";

    static final Set<String> NAMES
            = Set.of("verifySignature", "callbackAuthTokens", "callbackTimeout", "maxCallbacks", "fallbackDocument",
                    "applicationId", "applicationUrl");

    /** Those that are free text, which has blanks. */
    static final Set<String> TEXTS = Set.of("fallbackDocument");

    @UriParam(label = "callback,security", defaultValue = "true",
              description = "Whether callbacks must be signed by Plivo. Without this check anyone who knows the URL can send "
                            + "callbacks.")
    private boolean verifySignature = true;
    @UriParam(label = "callback,security", secret = true,
              description = "Auth tokens of other accounts that may send callbacks, such as subaccounts, separated by commas. "
                            + "The token of the endpoint's account is always accepted.")
    private String callbackAuthTokens;
    @UriParam(label = "callback", defaultValue = "10000", javaType = "java.time.Duration",
              description = "Time limit for the route's answer, after which the route is interrupted. Plivo waits for 15 "
                            + "seconds, then it uses its fallback URL or ends the call.")
    private long callbackTimeout = 10_000;
    @UriParam(label = "callback,advanced", defaultValue = "100",
              description = "Maximum number of callbacks the route answers at a time. Further ones get a 503. A callback that "
                            + "timed out counts until the route has released its thread.")
    private int maxCallbacks = 100;
    @UriParam(label = "callback",
              description = "Plivo XML document to answer with when the route fails or is too slow, or a file with it, such "
                            + "as resource:classpath:fallback.xml. If not set, the answer is 500 and Plivo uses its own "
                            + "fallback URL.")
    private String fallbackDocument;
    @UriParam(label = "callback",
              description = "Id of a Plivo application whose URL is set to this callback while the context runs, if "
                            + "webhookAutoRegister is on. The previous URL is restored when the context stops.")
    private String applicationId;
    @UriParam(label = "callback", defaultValue = "answer", enums = "answer,hangup,message",
              description = "URL of the application to set.")
    private String applicationUrl = "answer";

    /** @return whether there is such an option */
    boolean set(CamelContext context, String option, Object value) {
        return NAMES.contains(option)
                && PropertyBindingSupport.build().withTarget(this).withCamelContext(context).withProperty(option, value).bind();
    }

    /** {@return whether callbacks must be signed by Plivo} */
    public boolean isVerifySignature() {
        return verifySignature;
    }

    /**
     * Sets whether callbacks must be signed by Plivo.
     *
     * @param verifySignature true by default; with false, anyone who knows the URL can send callbacks
     */
    public void setVerifySignature(boolean verifySignature) {
        this.verifySignature = verifySignature;
    }

    /** {@return the auth tokens of other accounts that may send callbacks, or null} */
    public String getCallbackAuthTokens() {
        return callbackAuthTokens;
    }

    /**
     * Sets the auth tokens of other accounts that may send callbacks, such as subaccounts.
     *
     * @param callbackAuthTokens tokens separated by commas, or null
     */
    public void setCallbackAuthTokens(String callbackAuthTokens) {
        this.callbackAuthTokens = callbackAuthTokens;
    }

    /** {@return how long the route may take to answer, in milliseconds} */
    public long getCallbackTimeout() {
        return callbackTimeout;
    }

    /**
     * Sets how long the route may take to answer; Plivo waits for 15 seconds.
     *
     * @param callbackTimeout milliseconds, 10000 by default
     */
    public void setCallbackTimeout(long callbackTimeout) {
        this.callbackTimeout = callbackTimeout;
    }

    /** {@return how many callbacks the route answers at a time} */
    public int getMaxCallbacks() {
        return maxCallbacks;
    }

    /**
     * Sets how many callbacks the route answers at a time; further ones get a 503.
     *
     * @param maxCallbacks 100 by default
     */
    public void setMaxCallbacks(int maxCallbacks) {
        this.maxCallbacks = maxCallbacks;
    }

    /** {@return the document to answer with when the route fails or is too slow, or null} */
    public String getFallbackDocument() {
        return fallbackDocument;
    }

    /**
     * Sets the Plivo XML to answer with when the route fails or is too slow.
     *
     * @param fallbackDocument the document or {@code resource:} and its location; null or blank for a 500, after which
     *                         Plivo uses its own fallback URL
     */
    public void setFallbackDocument(String fallbackDocument) {
        this.fallbackDocument = orNull(fallbackDocument);
    }

    /** {@return the id of the Plivo application whose URL is set to this callback, or null} */
    public String getApplicationId() {
        return applicationId;
    }

    /**
     * Sets the id of the Plivo application whose URL is set to this callback while the context runs.
     *
     * @param applicationId the id; null or blank for none
     */
    public void setApplicationId(String applicationId) {
        this.applicationId = orNull(applicationId);
    }

    /** {@return which URL of the application is set} */
    public String getApplicationUrl() {
        return applicationUrl;
    }

    /**
     * Sets which URL of the application is set.
     *
     * @param applicationUrl {@code answer}, {@code hangup} or {@code message}; {@code answer} by default
     */
    public void setApplicationUrl(String applicationUrl) {
        this.applicationUrl = applicationUrl;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
