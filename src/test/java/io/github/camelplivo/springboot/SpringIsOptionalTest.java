package io.github.camelplivo.springboot;

import java.io.IOException;
import java.util.concurrent.Callable;

import io.github.camelplivo.ClassPathTestSupport;
import io.github.camelplivo.PlivoComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The component is at home where Spring is not, and where Camel's Spring Boot is not. */
class SpringIsOptionalTest {

    /** What an application without Spring does. */
    public static final class Plain implements Callable<String> {
        @Override
        public String call() throws IOException {
            try (DefaultCamelContext camel = new DefaultCamelContext()) {
                camel.start();
                return camel.getComponent("plivo", PlivoComponent.class).getUserAgent();
            }
        }
    }

    /** What an application does that has Spring Boot for something else; returns whether it has our bean. */
    @EnableAutoConfiguration
    public static final class Spring implements Callable<String> {
        @Override
        public String call() {
            SpringApplication spring = new SpringApplication(Spring.class);
            spring.setWebApplicationType(WebApplicationType.NONE);
            spring.setBannerMode(Banner.Mode.OFF);
            spring.setRegisterShutdownHook(false);
            try (ConfigurableApplicationContext application = spring.run()) {
                return String.valueOf(application.containsBean("plivoComponentCustomizer"));
            }
        }
    }

    @Test
    void withoutSpringTheComponentWorks() throws Exception {
        assertThat(ClassPathTestSupport.runWithout("spring", SpringApplication.class, Plain.class)).isEqualTo("camel-plivo");
    }

    @Test
    void withoutCamelsSpringBootAnApplicationStarts() throws Exception {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            assertThat(ClassPathTestSupport.runWithout("camel-spring", CamelAutoConfiguration.class, Spring.class))
                    .isEqualTo("false");
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }
}
