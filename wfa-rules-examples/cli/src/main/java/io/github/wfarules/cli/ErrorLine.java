package io.github.wfarules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An error record of a batch, for people. */
record ErrorLine(long line, String sentence) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ErrorLine of(String json, Words words) {
        try {
            JsonNode error = JSON.readTree(json).path("error");
            String path = error.path("path").asText();
            String text = error.path(words.say("id", "en")).asText();
            return new ErrorLine(error.path("line").asLong(), path.isEmpty() ? text : path + ": " + text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a batch writes JSON", impossible);
        }
    }
}
