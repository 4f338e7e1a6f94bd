/* Written from the options of the component: mvn -q -Pgenerate test */
package io.github.camelplivo;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.component.PropertyConfigurerSupport;

/** Sets the options of a {@link PlivoEndpoint}. */
public final class PlivoEndpointConfigurer extends PropertyConfigurerSupport
        implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

    @Override
    public boolean configure(CamelContext context, Object object, String name, Object value, boolean ignoreCase) {
        PlivoEndpoint target = (PlivoEndpoint) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "connecttimeout": case "connectTimeout":
            target.getConfiguration().setConnectTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "responsetimeout": case "responseTimeout":
            target.getConfiguration().setResponseTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "baseurl": case "baseUrl":
            target.getConfiguration().setBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "connectionrequesttimeout": case "connectionRequestTimeout":
            target.getConfiguration().setConnectionRequestTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "lookupbaseurl": case "lookupBaseUrl":
            target.getConfiguration().setLookupBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "phlobaseurl": case "phloBaseUrl":
            target.getConfiguration().setPhloBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "statsbaseurl": case "statsBaseUrl":
            target.getConfiguration().setStatsBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "bridgeerrorhandler": case "bridgeErrorHandler":
            target.setBridgeErrorHandler(property(context, boolean.class, value)); return true;
        case "exceptionhandler": case "exceptionHandler":
            target.setExceptionHandler(property(context, org.apache.camel.spi.ExceptionHandler.class, value)); return true;
        case "exchangepattern": case "exchangePattern":
            target.setExchangePattern(property(context, org.apache.camel.ExchangePattern.class, value)); return true;
        case "lazystartproducer": case "lazyStartProducer":
            target.setLazyStartProducer(property(context, boolean.class, value)); return true;
        case "authid": case "authId":
            target.getConfiguration().setAuthId(property(context, java.lang.String.class, value)); return true;
        case "authtoken": case "authToken":
            target.getConfiguration().setAuthToken(property(context, java.lang.String.class, value)); return true;
            default: return target.setOwn(name, value);
        }
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "connecttimeout": case "connectTimeout":
            return java.time.Duration.class;
        case "responsetimeout": case "responseTimeout":
            return java.time.Duration.class;
        case "baseurl": case "baseUrl":
            return java.lang.String.class;
        case "connectionrequesttimeout": case "connectionRequestTimeout":
            return java.time.Duration.class;
        case "lookupbaseurl": case "lookupBaseUrl":
            return java.lang.String.class;
        case "phlobaseurl": case "phloBaseUrl":
            return java.lang.String.class;
        case "statsbaseurl": case "statsBaseUrl":
            return java.lang.String.class;
        case "bridgeerrorhandler": case "bridgeErrorHandler":
            return boolean.class;
        case "exceptionhandler": case "exceptionHandler":
            return org.apache.camel.spi.ExceptionHandler.class;
        case "exchangepattern": case "exchangePattern":
            return org.apache.camel.ExchangePattern.class;
        case "lazystartproducer": case "lazyStartProducer":
            return boolean.class;
        case "authid": case "authId":
            return java.lang.String.class;
        case "authtoken": case "authToken":
            return java.lang.String.class;
            default: return null;
        }
    }

    @Override
    public Object getOptionValue(Object object, String name, boolean ignoreCase) {
        PlivoEndpoint target = (PlivoEndpoint) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "connecttimeout": case "connectTimeout":
            return target.getConfiguration().getConnectTimeout();
        case "responsetimeout": case "responseTimeout":
            return target.getConfiguration().getResponseTimeout();
        case "baseurl": case "baseUrl":
            return target.getConfiguration().getBaseUrl();
        case "connectionrequesttimeout": case "connectionRequestTimeout":
            return target.getConfiguration().getConnectionRequestTimeout();
        case "lookupbaseurl": case "lookupBaseUrl":
            return target.getConfiguration().getLookupBaseUrl();
        case "phlobaseurl": case "phloBaseUrl":
            return target.getConfiguration().getPhloBaseUrl();
        case "statsbaseurl": case "statsBaseUrl":
            return target.getConfiguration().getStatsBaseUrl();
        case "bridgeerrorhandler": case "bridgeErrorHandler":
            return target.isBridgeErrorHandler();
        case "exceptionhandler": case "exceptionHandler":
            return target.getExceptionHandler();
        case "exchangepattern": case "exchangePattern":
            return target.getExchangePattern();
        case "lazystartproducer": case "lazyStartProducer":
            return target.isLazyStartProducer();
        case "authid": case "authId":
            return target.getConfiguration().getAuthId();
        case "authtoken": case "authToken":
            return target.getConfiguration().getAuthToken();
            default: return null;
        }
    }
}
