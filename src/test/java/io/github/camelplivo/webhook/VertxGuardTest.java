package io.github.camelplivo.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import io.github.camelplivo.monitor.Observer;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The guard where there is nothing to guard; what it does where there is, HostileCallbackIT shows over sockets. */
class VertxGuardTest {

    private final CamelContext context = new DefaultCamelContext();

    @Test
    void withoutAServerThereIsNothingToGuard() {
        VertxGuard.guard(context, "/plivo", Duration.ofSeconds(1), new Observer() {
        }).run();
    }

    @Test
    void withoutVertxThereIsNothingToGuard() throws Exception {
        Class<?> guard = new WithoutVertx().loadClass(VertxGuard.class.getName());

        Object unguard = guard.getMethod("guard", CamelContext.class, String.class, Duration.class, Observer.class)
                .invoke(null, context, "/plivo", Duration.ofSeconds(1), new Observer() {
                });

        assertThat(guard).isNotSameAs(VertxGuard.class);
        assertThat(unguard).isInstanceOfSatisfying(Runnable.class, Runnable::run);
    }

    /** The class path of somebody who has another HTTP server, or none. */
    private static final class WithoutVertx extends ClassLoader {

        WithoutVertx() {
            super(VertxGuard.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.vertx.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.equals(VertxGuard.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
