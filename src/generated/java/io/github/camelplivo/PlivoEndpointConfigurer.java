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
        case "sendemptymessagewhenidle": case "sendEmptyMessageWhenIdle":
            target.setSendEmptyMessageWhenIdle(property(context, boolean.class, value)); return true;
        case "pollstrategy": case "pollStrategy":
            target.setPollStrategy(property(context, org.apache.camel.spi.PollingConsumerPollStrategy.class, value)); return true;
        case "backofferrorthreshold": case "backoffErrorThreshold":
            target.setBackoffErrorThreshold(property(context, int.class, value)); return true;
        case "backoffidlethreshold": case "backoffIdleThreshold":
            target.setBackoffIdleThreshold(property(context, int.class, value)); return true;
        case "backoffmultiplier": case "backoffMultiplier":
            target.setBackoffMultiplier(property(context, int.class, value)); return true;
        case "delay":
            target.setDelay(property(context, long.class, value)); return true;
        case "greedy":
            target.setGreedy(property(context, boolean.class, value)); return true;
        case "initialdelay": case "initialDelay":
            target.setInitialDelay(property(context, long.class, value)); return true;
        case "repeatcount": case "repeatCount":
            target.setRepeatCount(property(context, long.class, value)); return true;
        case "runlogginglevel": case "runLoggingLevel":
            target.setRunLoggingLevel(property(context, org.apache.camel.LoggingLevel.class, value)); return true;
        case "scheduledexecutorservice": case "scheduledExecutorService":
            target.setScheduledExecutorService(property(context, java.util.concurrent.ScheduledExecutorService.class, value)); return true;
        case "scheduler":
            target.setScheduler(property(context, java.lang.Object.class, value)); return true;
        case "startscheduler": case "startScheduler":
            target.setStartScheduler(property(context, boolean.class, value)); return true;
        case "timeunit": case "timeUnit":
            target.setTimeUnit(property(context, java.util.concurrent.TimeUnit.class, value)); return true;
        case "usefixeddelay": case "useFixedDelay":
            target.setUseFixedDelay(property(context, boolean.class, value)); return true;
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
        case "sendemptymessagewhenidle": case "sendEmptyMessageWhenIdle":
            return boolean.class;
        case "pollstrategy": case "pollStrategy":
            return org.apache.camel.spi.PollingConsumerPollStrategy.class;
        case "backofferrorthreshold": case "backoffErrorThreshold":
            return int.class;
        case "backoffidlethreshold": case "backoffIdleThreshold":
            return int.class;
        case "backoffmultiplier": case "backoffMultiplier":
            return int.class;
        case "delay":
            return long.class;
        case "greedy":
            return boolean.class;
        case "initialdelay": case "initialDelay":
            return long.class;
        case "repeatcount": case "repeatCount":
            return long.class;
        case "runlogginglevel": case "runLoggingLevel":
            return org.apache.camel.LoggingLevel.class;
        case "scheduledexecutorservice": case "scheduledExecutorService":
            return java.util.concurrent.ScheduledExecutorService.class;
        case "scheduler":
            return java.lang.Object.class;
        case "startscheduler": case "startScheduler":
            return boolean.class;
        case "timeunit": case "timeUnit":
            return java.util.concurrent.TimeUnit.class;
        case "usefixeddelay": case "useFixedDelay":
            return boolean.class;
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
        case "sendemptymessagewhenidle": case "sendEmptyMessageWhenIdle":
            return target.isSendEmptyMessageWhenIdle();
        case "pollstrategy": case "pollStrategy":
            return target.getPollStrategy();
        case "backofferrorthreshold": case "backoffErrorThreshold":
            return target.getBackoffErrorThreshold();
        case "backoffidlethreshold": case "backoffIdleThreshold":
            return target.getBackoffIdleThreshold();
        case "backoffmultiplier": case "backoffMultiplier":
            return target.getBackoffMultiplier();
        case "delay":
            return target.getDelay();
        case "greedy":
            return target.isGreedy();
        case "initialdelay": case "initialDelay":
            return target.getInitialDelay();
        case "repeatcount": case "repeatCount":
            return target.getRepeatCount();
        case "runlogginglevel": case "runLoggingLevel":
            return target.getRunLoggingLevel();
        case "scheduledexecutorservice": case "scheduledExecutorService":
            return target.getScheduledExecutorService();
        case "scheduler":
            return target.getScheduler();
        case "startscheduler": case "startScheduler":
            return target.isStartScheduler();
        case "timeunit": case "timeUnit":
            return target.getTimeUnit();
        case "usefixeddelay": case "useFixedDelay":
            return target.isUseFixedDelay();
            default: return null;
        }
    }
}
