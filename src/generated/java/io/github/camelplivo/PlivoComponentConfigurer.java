/* Written from the options of the component: mvn -q -Pgenerate test */
package io.github.camelplivo;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.component.PropertyConfigurerSupport;

/** Sets the options of a {@link PlivoComponent}. */
public final class PlivoComponentConfigurer extends PropertyConfigurerSupport
        implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

    @Override
    public boolean configure(CamelContext context, Object object, String name, Object value, boolean ignoreCase) {
        PlivoComponent target = (PlivoComponent) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "configuration":
            target.setConfiguration(property(context, io.github.camelplivo.PlivoConfiguration.class, value)); return true;
        case "connecttimeout": case "connectTimeout":
            target.getConfiguration().setConnectTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "listrate": case "listRate":
            target.setListRate(property(context, int.class, value)); return true;
        case "responsetimeout": case "responseTimeout":
            target.getConfiguration().setResponseTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "autowiredenabled": case "autowiredEnabled":
            target.setAutowiredEnabled(property(context, boolean.class, value)); return true;
        case "baseurl": case "baseUrl":
            target.getConfiguration().setBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "connectionrequesttimeout": case "connectionRequestTimeout":
            target.getConfiguration().setConnectionRequestTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "httpcomponent": case "httpComponent":
            target.setHttpComponent(property(context, org.apache.camel.component.http.HttpComponent.class, value)); return true;
        case "lookupbaseurl": case "lookupBaseUrl":
            target.getConfiguration().setLookupBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "maxconnections": case "maxConnections":
            target.setMaxConnections(property(context, int.class, value)); return true;
        case "objectmapper": case "objectMapper":
            target.setObjectMapper(property(context, com.fasterxml.jackson.databind.ObjectMapper.class, value)); return true;
        case "phlobaseurl": case "phloBaseUrl":
            target.getConfiguration().setPhloBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "statsbaseurl": case "statsBaseUrl":
            target.getConfiguration().setStatsBaseUrl(property(context, java.lang.String.class, value)); return true;
        case "useragent": case "userAgent":
            target.setUserAgent(property(context, java.lang.String.class, value)); return true;
        case "documentpath": case "documentPath":
            target.setDocumentPath(property(context, java.lang.String.class, value)); return true;
        case "documenttimetolive": case "documentTimeToLive":
            target.setDocumentTimeToLive(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "localpublicurl": case "localPublicUrl":
            target.setLocalPublicUrl(property(context, boolean.class, value)); return true;
        case "publicurl": case "publicUrl":
            target.setPublicUrl(property(context, java.lang.String.class, value)); return true;
        case "bridgeerrorhandler": case "bridgeErrorHandler":
            target.setBridgeErrorHandler(property(context, boolean.class, value)); return true;
        case "healthcheckconsumerenabled": case "healthCheckConsumerEnabled":
            target.setHealthCheckConsumerEnabled(property(context, boolean.class, value)); return true;
        case "healthcheckproducerenabled": case "healthCheckProducerEnabled":
            target.setHealthCheckProducerEnabled(property(context, boolean.class, value)); return true;
        case "fetchtimeout": case "fetchTimeout":
            target.setFetchTimeout(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "idempotentrepository": case "idempotentRepository":
            target.setIdempotentRepository(property(context, org.apache.camel.spi.IdempotentRepository.class, value)); return true;
        case "lookrate": case "lookRate":
            target.setLookRate(property(context, int.class, value)); return true;
        case "maxwaiting": case "maxWaiting":
            target.setMaxWaiting(property(context, int.class, value)); return true;
        case "nodeurl": case "nodeUrl":
            target.setNodeUrl(property(context, java.lang.String.class, value)); return true;
        case "lazystartproducer": case "lazyStartProducer":
            target.setLazyStartProducer(property(context, boolean.class, value)); return true;
        case "proxyauthpassword": case "proxyAuthPassword":
            target.setProxyAuthPassword(property(context, java.lang.String.class, value)); return true;
        case "proxyauthusername": case "proxyAuthUsername":
            target.setProxyAuthUsername(property(context, java.lang.String.class, value)); return true;
        case "proxyhost": case "proxyHost":
            target.setProxyHost(property(context, java.lang.String.class, value)); return true;
        case "proxyport": case "proxyPort":
            target.setProxyPort(property(context, java.lang.Integer.class, value)); return true;
        case "allowedhosts": case "allowedHosts":
            target.setAllowedHosts(property(context, java.lang.String.class, value)); return true;
        case "authid": case "authId":
            target.getConfiguration().setAuthId(property(context, java.lang.String.class, value)); return true;
        case "authtoken": case "authToken":
            target.getConfiguration().setAuthToken(property(context, java.lang.String.class, value)); return true;
        case "authtokengrace": case "authTokenGrace":
            target.setAuthTokenGrace(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "credentials":
            target.setCredentials(property(context, io.github.camelplivo.account.PlivoCredentials.class, value)); return true;
        case "dynamicaccount": case "dynamicAccount":
            target.setDynamicAccount(property(context, boolean.class, value)); return true;
        case "sslcontextparameters": case "sslContextParameters":
            target.setSslContextParameters(property(context, org.apache.camel.support.jsse.SSLContextParameters.class, value)); return true;
        case "useglobalsslcontextparameters": case "useGlobalSslContextParameters":
            target.setUseGlobalSslContextParameters(property(context, boolean.class, value)); return true;
            default: return false;
        }
    }

    @Override
    public String[] getAutowiredNames() {
        return new String[] { "objectMapper", "credentials" };
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "configuration":
            return io.github.camelplivo.PlivoConfiguration.class;
        case "connecttimeout": case "connectTimeout":
            return java.time.Duration.class;
        case "listrate": case "listRate":
            return int.class;
        case "responsetimeout": case "responseTimeout":
            return java.time.Duration.class;
        case "autowiredenabled": case "autowiredEnabled":
            return boolean.class;
        case "baseurl": case "baseUrl":
            return java.lang.String.class;
        case "connectionrequesttimeout": case "connectionRequestTimeout":
            return java.time.Duration.class;
        case "httpcomponent": case "httpComponent":
            return org.apache.camel.component.http.HttpComponent.class;
        case "lookupbaseurl": case "lookupBaseUrl":
            return java.lang.String.class;
        case "maxconnections": case "maxConnections":
            return int.class;
        case "objectmapper": case "objectMapper":
            return com.fasterxml.jackson.databind.ObjectMapper.class;
        case "phlobaseurl": case "phloBaseUrl":
            return java.lang.String.class;
        case "statsbaseurl": case "statsBaseUrl":
            return java.lang.String.class;
        case "useragent": case "userAgent":
            return java.lang.String.class;
        case "documentpath": case "documentPath":
            return java.lang.String.class;
        case "documenttimetolive": case "documentTimeToLive":
            return java.time.Duration.class;
        case "localpublicurl": case "localPublicUrl":
            return boolean.class;
        case "publicurl": case "publicUrl":
            return java.lang.String.class;
        case "bridgeerrorhandler": case "bridgeErrorHandler":
            return boolean.class;
        case "healthcheckconsumerenabled": case "healthCheckConsumerEnabled":
            return boolean.class;
        case "healthcheckproducerenabled": case "healthCheckProducerEnabled":
            return boolean.class;
        case "fetchtimeout": case "fetchTimeout":
            return java.time.Duration.class;
        case "idempotentrepository": case "idempotentRepository":
            return org.apache.camel.spi.IdempotentRepository.class;
        case "lookrate": case "lookRate":
            return int.class;
        case "maxwaiting": case "maxWaiting":
            return int.class;
        case "nodeurl": case "nodeUrl":
            return java.lang.String.class;
        case "lazystartproducer": case "lazyStartProducer":
            return boolean.class;
        case "proxyauthpassword": case "proxyAuthPassword":
            return java.lang.String.class;
        case "proxyauthusername": case "proxyAuthUsername":
            return java.lang.String.class;
        case "proxyhost": case "proxyHost":
            return java.lang.String.class;
        case "proxyport": case "proxyPort":
            return java.lang.Integer.class;
        case "allowedhosts": case "allowedHosts":
            return java.lang.String.class;
        case "authid": case "authId":
            return java.lang.String.class;
        case "authtoken": case "authToken":
            return java.lang.String.class;
        case "authtokengrace": case "authTokenGrace":
            return java.time.Duration.class;
        case "credentials":
            return io.github.camelplivo.account.PlivoCredentials.class;
        case "dynamicaccount": case "dynamicAccount":
            return boolean.class;
        case "sslcontextparameters": case "sslContextParameters":
            return org.apache.camel.support.jsse.SSLContextParameters.class;
        case "useglobalsslcontextparameters": case "useGlobalSslContextParameters":
            return boolean.class;
            default: return null;
        }
    }

    @Override
    public Object getOptionValue(Object object, String name, boolean ignoreCase) {
        PlivoComponent target = (PlivoComponent) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "configuration":
            return target.getConfiguration();
        case "connecttimeout": case "connectTimeout":
            return target.getConfiguration().getConnectTimeout();
        case "listrate": case "listRate":
            return target.getListRate();
        case "responsetimeout": case "responseTimeout":
            return target.getConfiguration().getResponseTimeout();
        case "autowiredenabled": case "autowiredEnabled":
            return target.isAutowiredEnabled();
        case "baseurl": case "baseUrl":
            return target.getConfiguration().getBaseUrl();
        case "connectionrequesttimeout": case "connectionRequestTimeout":
            return target.getConfiguration().getConnectionRequestTimeout();
        case "httpcomponent": case "httpComponent":
            return target.getHttpComponent();
        case "lookupbaseurl": case "lookupBaseUrl":
            return target.getConfiguration().getLookupBaseUrl();
        case "maxconnections": case "maxConnections":
            return target.getMaxConnections();
        case "objectmapper": case "objectMapper":
            return target.getObjectMapper();
        case "phlobaseurl": case "phloBaseUrl":
            return target.getConfiguration().getPhloBaseUrl();
        case "statsbaseurl": case "statsBaseUrl":
            return target.getConfiguration().getStatsBaseUrl();
        case "useragent": case "userAgent":
            return target.getUserAgent();
        case "documentpath": case "documentPath":
            return target.getDocumentPath();
        case "documenttimetolive": case "documentTimeToLive":
            return target.getDocumentTimeToLive();
        case "localpublicurl": case "localPublicUrl":
            return target.isLocalPublicUrl();
        case "publicurl": case "publicUrl":
            return target.getPublicUrl();
        case "bridgeerrorhandler": case "bridgeErrorHandler":
            return target.isBridgeErrorHandler();
        case "healthcheckconsumerenabled": case "healthCheckConsumerEnabled":
            return target.isHealthCheckConsumerEnabled();
        case "healthcheckproducerenabled": case "healthCheckProducerEnabled":
            return target.isHealthCheckProducerEnabled();
        case "fetchtimeout": case "fetchTimeout":
            return target.getFetchTimeout();
        case "idempotentrepository": case "idempotentRepository":
            return target.getIdempotentRepository();
        case "lookrate": case "lookRate":
            return target.getLookRate();
        case "maxwaiting": case "maxWaiting":
            return target.getMaxWaiting();
        case "nodeurl": case "nodeUrl":
            return target.getNodeUrl();
        case "lazystartproducer": case "lazyStartProducer":
            return target.isLazyStartProducer();
        case "proxyauthpassword": case "proxyAuthPassword":
            return target.getProxyAuthPassword();
        case "proxyauthusername": case "proxyAuthUsername":
            return target.getProxyAuthUsername();
        case "proxyhost": case "proxyHost":
            return target.getProxyHost();
        case "proxyport": case "proxyPort":
            return target.getProxyPort();
        case "allowedhosts": case "allowedHosts":
            return target.getAllowedHosts();
        case "authid": case "authId":
            return target.getConfiguration().getAuthId();
        case "authtoken": case "authToken":
            return target.getConfiguration().getAuthToken();
        case "authtokengrace": case "authTokenGrace":
            return target.getAuthTokenGrace();
        case "credentials":
            return target.getCredentials();
        case "dynamicaccount": case "dynamicAccount":
            return target.isDynamicAccount();
        case "sslcontextparameters": case "sslContextParameters":
            return target.getSslContextParameters();
        case "useglobalsslcontextparameters": case "useGlobalSslContextParameters":
            return target.isUseGlobalSslContextParameters();
            default: return null;
        }
    }
}
