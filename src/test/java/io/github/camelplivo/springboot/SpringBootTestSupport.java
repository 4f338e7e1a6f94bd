package io.github.camelplivo.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.github.camelplivo.PlivoComponent;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** Starts Spring Boot applications as their users do: with files, environment variables and arguments. */
abstract class SpringBootTestSupport {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private ConfigurableApplicationContext application;

    @TempDir
    Path directory;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {
    }

    /** The tests' own logging stays as it is. */
    @BeforeAll
    static void leaveLoggingAlone() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterAll
    static void giveLoggingBack() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }

    @BeforeEach
    void watchLog() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        if (application != null) {
            application.close();
        }
    }

    /**
     * Starts an application.
     *
     * @param file      name and content of its configuration file
     * @param variables its environment variables
     * @param beans     its beans, by name
     */
    void start(Map<String, String> file, Map<String, String> variables, Map<String, Object> beans, String... arguments) {
        SpringApplication spring = new SpringApplication(Application.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setRegisterShutdownHook(false);
        spring.setEnvironment(new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return Map.copyOf(variables);
            }
        });
        spring.addInitializers(context -> beans
                .forEach((name, bean) -> register((GenericApplicationContext) context, name, bean)));
        write(file);
        System.setProperty("spring.config.location", directory.toUri().toString());
        try {
            application = spring.run(arguments);
        } finally {
            System.clearProperty("spring.config.location");
        }
    }

    /** Starts an application whose {@code application.properties} has these lines. */
    void start(String... lines) {
        start(Map.of("application.properties", String.join("\n", lines)), Map.of(), Map.of());
    }

    private static <T> void register(GenericApplicationContext context, String name, T bean) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) bean.getClass();
        context.registerBean(name, type, () -> bean);
    }

    private void write(Map<String, String> files) {
        files.forEach((name, content) -> {
            try {
                Files.writeString(directory.resolve(name), content);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    PlivoComponent component(String name) {
        return (PlivoComponent) application.getBean(CamelContext.class).getComponent(name, true, false);
    }

    PlivoComponent plivo() {
        return component("plivo");
    }

    /** What is logged at INFO and above. */
    String log() {
        return List.copyOf(log.list).stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(event -> event.getFormattedMessage() + "\n"
                              + (event.getThrowableProxy() == null
                                      ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}
