package com.example.agenttools;

import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedStartupListener;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.support.LifecycleStrategySupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the routes of {@code src/main/resources/routes}, and a server that offers them to a model as tools. */
public final class Application {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private Application() {
    }

    public static void main(String[] args) throws Exception {
        create().run(args);
    }

    static Main create() {
        Main main = new Main(Application.class);
        main.addMainListener(new ServerAroundTheRoutes());
        return main;
    }

    private static final class ServerAroundTheRoutes extends MainListenerSupport {

        @Override
        public void afterConfigure(BaseMainSupport main) {
            CamelContext context = main.getCamelContext();
            McpEndpoint endpoint = new McpEndpoint(
                    new Toolbox(context), new BearerToken(token(context)), setting(context, "mcp.host"),
                    Integer.parseInt(setting(context, "mcp.port")));
            Running running = new Running(endpoint);
            try {
                context.addStartupListener(running);
            } catch (Exception e) {
                throw new RuntimeCamelException(e);
            }
            context.addLifecycleStrategy(running);
        }
    }

    /** The server takes requests from when all routes have started until the first one is stopped. */
    private static final class Running extends LifecycleStrategySupport implements ExtendedStartupListener {

        private final McpEndpoint endpoint;

        Running(McpEndpoint endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public void onCamelContextStarted(CamelContext context, boolean alreadyStarted) {
            // The routes come now.
        }

        @Override
        public void onCamelContextFullyStarted(CamelContext context, boolean alreadyStarted) throws Exception {
            endpoint.start();
            LOG.info("MCP server: http://{}:{}/mcp", setting(context, "mcp.host"), setting(context, "mcp.port"));
        }

        @Override
        public void onContextStopping(CamelContext context) {
            try {
                endpoint.stop();
            } catch (Exception e) {
                LOG.warn("The MCP server did not stop as it should: {}", e.getMessage());
            }
        }
    }

    private static String token(CamelContext context) {
        String token = setting(context, "mcp.token");
        if (token.isEmpty() && Boolean.parseBoolean(setting(context, "mcp.random-token"))) {
            String random = BearerToken.random();
            // For the simulator only: a log is no place for a token.
            LOG.info("MCP token: {}", random);
            return random;
        }
        return token;
    }

    private static String setting(CamelContext context, String name) {
        return context.resolvePropertyPlaceholders("{{" + name + "}}");
    }
}
