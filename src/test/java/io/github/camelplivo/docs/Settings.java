package io.github.camelplivo.docs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelplivo.docs.Markdown.Block;

/**
 * A block of settings, and what the comment above it says that they do: {@code <!-- settings:
 * {"http://127.0.0.1:9876/observe/health": "UP"} -->} has an application with just these settings answer that URL with
 * a text that contains each of the words. Without any URL it only has to start.
 *
 * @param values the settings
 * @param words  what each URL shows
 */
record Settings(Map<String, String> values, Map<String, List<String>> words) {

    static final String NOTE = "settings:";
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    static Settings of(Block block) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(block.text()));
            Map<String, String> values = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            return new Settings(
                    values, MAPPER.readValue(block.note().substring(NOTE.length()), new TypeReference<>() {
                    }));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no comment that says what settings do: " + block.note(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with another port for the printed one, which may be taken. */
    Settings at(String name, int port) {
        String printed = values.get(name);
        if (printed == null) {
            return this;
        }
        Map<String, String> moved = new LinkedHashMap<>(values);
        moved.put(name, "" + port);
        Map<String, List<String>> movedWords = new LinkedHashMap<>();
        words.forEach((url, shown) -> movedWords.put(url.replace(":" + printed + "/", ":" + port + "/"), shown));
        return new Settings(moved, movedWords);
    }

    List<URI> urls() {
        return words.keySet().stream().map(URI::create).toList();
    }
}
