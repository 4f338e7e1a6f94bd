package com.example.agenttools;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import tools.jackson.databind.json.JsonMapper;

/** The SDK's JSON. The SDK answers a malformed request with an exception as JSON: its stack trace stays here. */
@JsonIgnoreProperties({ "cause", "localizedMessage", "stackTrace", "suppressed" })
abstract class WithoutTraces {

    static McpJsonMapper json() {
        return new JacksonMcpJsonMapper(JsonMapper.shared().rebuild().addMixIn(McpError.class, WithoutTraces.class).build());
    }
}
