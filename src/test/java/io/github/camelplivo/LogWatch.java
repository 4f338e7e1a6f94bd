package io.github.camelplivo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open. */
public final class LogWatch implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    public LogWatch() {
        // Others write to it while it is read.
        appender.list = new CopyOnWriteArrayList<>();
        appender.start();
        root.addAppender(appender);
    }

    List<ILoggingEvent> from(Class<?> logger, Level level) {
        return from(logger.getName(), level);
    }

    List<ILoggingEvent> from(String logger, Level level) {
        return List.copyOf(appender.list).stream()
                .filter(event -> event.getLoggerName().equals(logger) && event.getLevel() == level).toList();
    }

    /** Messages and stack traces at INFO and above. */
    public String text() {
        return List.copyOf(appender.list).stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(event -> event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + "\n"
                              + (event.getThrowableProxy() == null
                                      ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        root.detachAppender(appender);
    }
}
