package com.example.agenttools;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Serves the tools over MCP's streamable HTTP transport. */
final class McpEndpoint {

    /** With this header a session may touch this call only. The platform sets it, not the model. */
    static final String CALL_HEADER = "Call-Uuid";

    private static final String PATH = "/mcp";
    private static final String ONLY_CALL = "only-call";
    /** Bytes of a request. The longest arguments have less than a thousand. */
    private static final int LARGEST = 64 * 1024;
    /** Longer than any tool waits. */
    private static final long IDLE = 600_000;

    /** A session that was not used between two sweeps is closed. */
    private static final Duration SWEEP = Duration.ofHours(1);

    private final Server jetty = new Server();
    private final McpSyncServer mcp;

    McpEndpoint(Toolbox toolbox, BearerToken token, String host, int port) {
        HttpServletStreamableServerTransportProvider transport = HttpServletStreamableServerTransportProvider.builder()
                .mcpEndpoint(PATH)
                .jsonMapper(WithoutTraces.json())
                .maxRequestSize(LARGEST)
                .sessionSweepInterval(SWEEP)
                .contextExtractor(McpEndpoint::session)
                // No page in a browser may use the tools.
                .httpHeaderValidator(DefaultServerTransportSecurityValidator.builder().build())
                .build();
        mcp = McpServer.sync(transport)
                .serverInfo("phone-calls", "1.0.0")
                .instructions("Tools for the phone call that you are in. You never see phone numbers, and you need none.")
                .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
                // The toolbox checks them, and says so in words that repeat nothing.
                .validateToolInputs(false)
                // A thread of Jetty's waits anyway.
                .immediateExecution(true)
                .tools(toolbox.tools().stream().map(tool -> specification(toolbox, tool)).toList())
                .build();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE);
        jetty.addConnector(connector);
        jetty.setHandler(servlets(transport, token));
    }

    private static ServletContextHandler servlets(HttpServletStreamableServerTransportProvider transport, BearerToken token) {
        ServletContextHandler servlets = new ServletContextHandler();
        FilterHolder filter = new FilterHolder(token);
        filter.setAsyncSupported(true);
        servlets.addFilter(filter, "/*", EnumSet.allOf(DispatcherType.class));
        ServletHolder servlet = new ServletHolder(transport);
        servlet.setAsyncSupported(true);
        servlets.addServlet(servlet, PATH);
        return servlets;
    }

    private static McpTransportContext session(HttpServletRequest request) {
        String call = request.getHeader(CALL_HEADER);
        return call == null ? McpTransportContext.EMPTY : McpTransportContext.create(Map.of(ONLY_CALL, call));
    }

    private static SyncToolSpecification specification(Toolbox toolbox, Tool tool) {
        McpSchema.Tool described = McpSchema.Tool.builder(tool.name(), tool.schema())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder().readOnlyHint(tool.reads()).build())
                .build();
        return SyncToolSpecification.builder().tool(described).callHandler((exchange, request) -> {
            Answer answer = toolbox.use(
                    tool.name(), request.arguments(), (String) exchange.transportContext().get(ONLY_CALL));
            return McpSchema.CallToolResult.builder()
                    .content(List.of(McpSchema.TextContent.builder(answer.words()).build()))
                    .isError(answer.isError())
                    .build();
        }).build();
    }

    void start() throws Exception {
        jetty.start();
    }

    void stop() throws Exception {
        mcp.closeGracefully();
        jetty.stop();
    }
}
