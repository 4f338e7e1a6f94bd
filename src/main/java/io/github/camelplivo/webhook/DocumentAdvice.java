package io.github.camelplivo.webhook;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelplivo.xml.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs, once each, what is likely to be a mistake in documents that Plivo takes. Safe for concurrent use. */
public final class DocumentAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentAdvice.class);

    /** There are as many as rules. */
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    public Response read(Response document) {
        for (String warning : document.warnings()) {
            if (logged.add(warning)) {
                LOG.warn("A Plivo XML document is probably wrong. {}. Logged once", warning);
            }
        }
        return document;
    }
}
