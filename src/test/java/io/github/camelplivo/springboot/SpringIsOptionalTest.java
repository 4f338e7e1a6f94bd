package io.github.camelplivo.springboot;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(runWithout("spring", SpringApplication.class, Plain.class)).isEqualTo("camel-plivo");
    }

    @Test
    void withoutCamelsSpringBootAnApplicationStarts() throws Exception {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            assertThat(runWithout("camel-spring", CamelAutoConfiguration.class, Spring.class)).isEqualTo("false");
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    /**
     * Runs it without those jars of the tests' class path that have that in their name, and so without that class. A
     * second logback would begin the log file of the first one anew.
     */
    private static String runWithout(String jars, Class<?> missing, Class<? extends Callable<String>> program)
            throws Exception {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> Stream.of(jars, "logback").noneMatch(path.getFileName().toString()::contains))
                .map(SpringIsOptionalTest::url).toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            assertThatThrownBy(() -> loader.loadClass(missing.getName())).isInstanceOf(ClassNotFoundException.class);
            return (String) ((Callable<?>) loader.loadClass(program.getName()).getConstructor().newInstance()).call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
