package com.example.agenttools;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** The platform of a model, with the client of MCP's SDK. Whatever it is told is safe for a model to read. */
record Agent(McpSyncClient client) implements AutoCloseable {

    /** A phone number, a token, or a trace of Java. */
    private static final Pattern SECRET = Pattern.compile("\\d{7}|Exception|\\bat [a-z]+\\.|[Tt]oken|java\\.|CamelPlivo");

    static Agent connect(String url, String token, Map<String, String> headers) {
        HttpClientStreamableHttpTransport transport = HttpClientStreamableHttpTransport.builder(url)
                .addHttpRequestCustomizer((request, method, uri, body, context) -> {
                    if (token != null) {
                        request.header("Authorization", "Bearer " + token);
                    }
                    headers.forEach(request::header);
                }).build();
        McpSyncClient client = McpClient.sync(transport).requestTimeout(Duration.ofMinutes(2)).build();
        client.initialize();
        return new Agent(client);
    }

    List<McpSchema.Tool> tools() {
        return client.listTools().tools();
    }

    Answer use(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.content()).hasSize(1);
        String words = ((McpSchema.TextContent) result.content().get(0)).text();
        assertThat(words).doesNotContainPattern(SECRET);
        return new Answer(words, Boolean.TRUE.equals(result.isError()));
    }

    @Override
    public void close() {
        client.close();
    }
}
