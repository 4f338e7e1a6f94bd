package io.github.camelplivo.springboot;

import io.github.camelplivo.PlivoComponent;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Configures Plivo components from Spring Boot's environment: the component named {@code plivo} from
 * {@code camel.component.plivo.*}, any other from {@code camel.component.<name>.*}.
 */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@ConditionalOnBean(CamelAutoConfiguration.class)
public class PlivoAutoConfiguration {

    @Bean
    ComponentCustomizer plivoComponentCustomizer(Environment environment) {
        ComponentSettings plivo = new ComponentSettings(environment, "plivo");
        if (plivo.areEnabled()) {
            // Now, and not when a route first needs the component.
            plivo.refuseUnknown();
        }
        return new ComponentCustomizer() {
            @Override
            public boolean isEnabled(String name, Component target) {
                return target instanceof PlivoComponent && new ComponentSettings(environment, name).areEnabled();
            }

            @Override
            public void configure(String name, Component target) {
                ComponentSettings settings = new ComponentSettings(environment, name);
                settings.refuseUnknown();
                settings.apply((PlivoComponent) target);
            }
        };
    }
}
