package com.example.agenttools;

import java.util.Map;

/**
 * A tool as a model sees it. The route with its name does the work.
 *
 * @param schema    JSON Schema of the arguments; nothing else is taken
 * @param reads     whether it changes nothing
 * @param usage     what to say when arguments do not fit the schema
 * @param perMinute how often it may be used, by all sessions together
 */
record Tool(String name, String description, Map<String, Object> schema, boolean reads, String usage, int perMinute) {
}
