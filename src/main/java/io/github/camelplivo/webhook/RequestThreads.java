package io.github.camelplivo.webhook;

import java.util.concurrent.Executor;

import org.apache.camel.Endpoint;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads on which Plivo is answered. On Spring Boot all routes of platform-http share one pool of eight threads:
 * exchanges that wait there for an outcome would keep Plivo from the documents that they wait for. What never waits is
 * answered on the thread of the web server.
 */
public final class RequestThreads {

    private static final Logger LOG = LoggerFactory.getLogger(RequestThreads.class);
    /** Known by its name: the component does without Spring. */
    private static final String SPRING = "org.apache.camel.component.platform.http.springboot.SpringBootPlatformHttpEngine";

    private RequestThreads() {
    }

    /** Lets consumers of that endpoint answer on the thread of the web server, where it makes a difference. */
    public static void ofServer(Endpoint endpoint) {
        if (!(endpoint instanceof PlatformHttpEndpoint http)) {
            return;
        }
        PlatformHttpEngine engine = http.getComponent().getEngine();
        if (engine == null || !engine.getClass().getName().equals(SPRING)) {
            return;
        }
        try {
            Executor same = Runnable::run;
            http.setPlatformHttpEngine((PlatformHttpEngine) engine.getClass().getConstructor(int.class, Executor.class)
                    .newInstance(engine.getServerPort(), same));
        } catch (ReflectiveOperationException e) {
            LOG.debug("Documents are answered by the pool that routes use", e);
        }
    }
}
