package io.github.camelplivo;

import java.util.Set;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.PropertyBindingSupport;

/** The options of {@code plivo:callback}: how Plivo's callbacks are received and answered. */
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

    public boolean isVerifySignature() {
        return verifySignature;
    }

    public void setVerifySignature(boolean verifySignature) {
        this.verifySignature = verifySignature;
    }

    public String getCallbackAuthTokens() {
        return callbackAuthTokens;
    }

    public void setCallbackAuthTokens(String callbackAuthTokens) {
        this.callbackAuthTokens = callbackAuthTokens;
    }

    /** Milliseconds. */
    public long getCallbackTimeout() {
        return callbackTimeout;
    }

    /** Milliseconds. */
    public void setCallbackTimeout(long callbackTimeout) {
        this.callbackTimeout = callbackTimeout;
    }

    public int getMaxCallbacks() {
        return maxCallbacks;
    }

    public void setMaxCallbacks(int maxCallbacks) {
        this.maxCallbacks = maxCallbacks;
    }

    public String getFallbackDocument() {
        return fallbackDocument;
    }

    /** A blank value counts as not set: an empty placeholder leaves one. */
    public void setFallbackDocument(String fallbackDocument) {
        this.fallbackDocument = orNull(fallbackDocument);
    }

    public String getApplicationId() {
        return applicationId;
    }

    /** A blank value counts as not set: an empty placeholder leaves one. */
    public void setApplicationId(String applicationId) {
        this.applicationId = orNull(applicationId);
    }

    public String getApplicationUrl() {
        return applicationUrl;
    }

    public void setApplicationUrl(String applicationUrl) {
        this.applicationUrl = applicationUrl;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
