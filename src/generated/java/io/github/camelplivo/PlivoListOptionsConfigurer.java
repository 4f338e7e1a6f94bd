/* Written from the options of the component: mvn -q -Pgenerate test */
package io.github.camelplivo;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.component.PropertyConfigurerSupport;

/** Sets the options of a {@link PlivoListOptions}. */
public final class PlivoListOptionsConfigurer extends PropertyConfigurerSupport
        implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

    @Override
    public boolean configure(CamelContext context, Object object, String name, Object value, boolean ignoreCase) {
        PlivoListOptions target = (PlivoListOptions) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "idempotentrepository": case "idempotentRepository":
            target.setIdempotentRepository(property(context, org.apache.camel.spi.IdempotentRepository.class, value)); return true;
        case "lookback": case "lookBack":
            target.setLookBack(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "maxmessagesperpoll": case "maxMessagesPerPoll":
            target.setMaxMessagesPerPoll(property(context, int.class, value)); return true;
        case "overlap":
            target.setOverlap(property(context, java.time.Duration.class, value).toMillis()); return true;
        case "allpages": case "allPages":
            target.setAllPages(property(context, boolean.class, value)); return true;
            default: return false;
        }
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "idempotentrepository": case "idempotentRepository":
            return org.apache.camel.spi.IdempotentRepository.class;
        case "lookback": case "lookBack":
            return java.time.Duration.class;
        case "maxmessagesperpoll": case "maxMessagesPerPoll":
            return int.class;
        case "overlap":
            return java.time.Duration.class;
        case "allpages": case "allPages":
            return boolean.class;
            default: return null;
        }
    }

    @Override
    public Object getOptionValue(Object object, String name, boolean ignoreCase) {
        PlivoListOptions target = (PlivoListOptions) object;
        switch (ignoreCase ? name.toLowerCase() : name) {
        case "idempotentrepository": case "idempotentRepository":
            return target.getIdempotentRepository();
        case "lookback": case "lookBack":
            return target.getLookBack();
        case "maxmessagesperpoll": case "maxMessagesPerPoll":
            return target.getMaxMessagesPerPoll();
        case "overlap":
            return target.getOverlap();
        case "allpages": case "allPages":
            return target.isAllPages();
            default: return null;
        }
    }
}
