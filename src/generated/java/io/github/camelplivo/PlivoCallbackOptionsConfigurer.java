/* Written from the options of the component: mvn -q -Pgenerate test */
package io.github.camelplivo;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.component.PropertyConfigurerSupport;

/** Sets the options of a {@link PlivoCallbackOptions}. */
public final class PlivoCallbackOptionsConfigurer extends PropertyConfigurerSupport
        implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

    @Override
    public boolean configure(CamelContext context, Object object, String name, Object value, boolean ignoreCase) {
        PlivoCallbackOptions target = (PlivoCallbackOptions) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "applicationid": case "applicationId":
            target.setApplicationId(property(context, java.lang.String.class, value)); return true;
        case "applicationurl": case "applicationUrl":
            target.setApplicationUrl(property(context, java.lang.String.class, value)); return true;
        case "callbacktimeout": case "callbackTimeout":
            target.setCallbackTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "fallbackdocument": case "fallbackDocument":
            target.setFallbackDocument(property(context, java.lang.String.class, value)); return true;
        case "maxcallbacks": case "maxCallbacks":
            target.setMaxCallbacks(property(context, int.class, value)); return true;
        case "callbackauthtokens": case "callbackAuthTokens":
            target.setCallbackAuthTokens(property(context, java.lang.String.class, value)); return true;
        case "verifysignature": case "verifySignature":
            target.setVerifySignature(property(context, boolean.class, value)); return true;
            default: return false;
        }
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "applicationid": case "applicationId":
            return java.lang.String.class;
        case "applicationurl": case "applicationUrl":
            return java.lang.String.class;
        case "callbacktimeout": case "callbackTimeout":
            return java.time.Duration.class;
        case "fallbackdocument": case "fallbackDocument":
            return java.lang.String.class;
        case "maxcallbacks": case "maxCallbacks":
            return int.class;
        case "callbackauthtokens": case "callbackAuthTokens":
            return java.lang.String.class;
        case "verifysignature": case "verifySignature":
            return boolean.class;
            default: return null;
        }
    }

    @Override
    public Object getOptionValue(Object object, String name, boolean ignoreCase) {
        PlivoCallbackOptions target = (PlivoCallbackOptions) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "applicationid": case "applicationId":
            return target.getApplicationId();
        case "applicationurl": case "applicationUrl":
            return target.getApplicationUrl();
        case "callbacktimeout": case "callbackTimeout":
            return target.getCallbackTimeout();
        case "fallbackdocument": case "fallbackDocument":
            return target.getFallbackDocument();
        case "maxcallbacks": case "maxCallbacks":
            return target.getMaxCallbacks();
        case "callbackauthtokens": case "callbackAuthTokens":
            return target.getCallbackAuthTokens();
        case "verifysignature": case "verifySignature":
            return target.isVerifySignature();
            default: return null;
        }
    }
}
