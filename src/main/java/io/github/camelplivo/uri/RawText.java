package io.github.camelplivo.uri;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.model.Model;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.Resource;

/**
 * What an author wrote into {@code RAW(...)}. Camel writes each % there as %25 when it builds a URI, from YAML's
 * {@code parameters} or for a recipient of a message, and turns each %25 into a % when it makes an endpoint, whether
 * the URI was built or written. So a URL in a URI that was written would lose one level of its escapes.
 */
public final class RawText {

    private static final Pattern UNBUILT = Pattern.compile("%(?!25)");

    private RawText() {
    }

    /**
     * Tells what was written of the content of a {@code RAW(...)}.
     *
     * @param authored whether the URI is an author's text; otherwise it comes from a message, and Camel has built it
     * @param consumer whether a route starts from it: no program sends there
     */
    public static UnaryOperator<String> of(CamelContext context, boolean authored, boolean consumer) {
        ExtendedCamelContext making = context.getCamelContextExtension();
        // Camel forgets to clear the route that it created last in this thread: a program's own text is of none.
        String route = consumer || making.getCreateProcessor() != null ? making.getCreateRoute() : null;
        return content -> authored ? written(content, context, route) : undone(content);
    }

    /**
     * Whether Camel takes endpoints that mean something else for the one of this URI, since it reads a query as a form
     * when it compares URIs. Of one that a message made it has read all but what is in {@code RAW(...)}.
     */
    public static boolean isAmbiguous(String uri, boolean authored) {
        int query = uri.indexOf('?');
        boolean escaped = query >= 0 && (uri.indexOf('%', query) >= 0 || uri.indexOf('+', query) >= 0);
        return escaped && (authored || uri.contains("=RAW(") || uri.contains("=RAW{"));
    }

    static boolean isRaw(String value) {
        return (value.startsWith("RAW(") && value.endsWith(")")) || (value.startsWith("RAW{") && value.endsWith("}"));
    }

    /** What stands between the parentheses. */
    static String content(String raw) {
        return raw.substring(4, raw.length() - 1);
    }

    /** The content as it was before Camel built a URI of it. */
    static String undone(String content) {
        return content.replace("%25", "%");
    }

    /**
     * What was written, where a URI is the text of a step of that route: Camel has built it only of YAML's parameters,
     * and once more where one of them is a placeholder without a value.
     */
    static String written(String content, CamelContext context, String routeId) {
        if (!mayBeBuilt(content)) {
            return content;
        }
        Model model = context.getCamelContextExtension().getContextPlugin(Model.class);
        RouteDefinition route = model == null || routeId == null ? null : model.getRouteDefinition(routeId);
        if (route != null && (route.isCreatedFromTemplate() || Boolean.TRUE.equals(route.isKamelet()))) {
            // What a Kamelet's property held is what Camel built of the step that uses the Kamelet.
            return undone(content);
        }
        String yaml = yaml(route);
        String written = content;
        while (!yaml.contains(written) && mayBeBuilt(written)) {
            written = undone(written);
        }
        return yaml.contains(written) ? written : content;
    }

    private static boolean mayBeBuilt(String content) {
        return content.contains("%25") && !UNBUILT.matcher(content).find();
    }

    /** The text of the route, if it is YAML; else empty. */
    private static String yaml(RouteDefinition route) {
        Resource resource = route == null ? null : route.getResource();
        if (resource == null || !resource.getLocation().matches("(?i).*\\.ya?ml")) {
            return "";
        }
        try (InputStream in = resource.getInputStream()) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // A file that is gone by now: most YAML has no escape of an escape.
            return "";
        }
    }
}
