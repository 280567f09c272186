package dev.handback.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The schemas themselves, which travel inside the program; their addresses are names, and nothing is fetched. */
final class SchemaDocuments {
    static final String PREFIX = "https://handback.dev/schemas/";

    private static final String FOLDER = "/runbook-schemas/";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, JsonNode> PARSED = new ConcurrentHashMap<>();

    private SchemaDocuments() {}

    /** A schema by its file name, such as {@code access.schema.json}. */
    static JsonNode parsed(String fileName) {
        return PARSED.computeIfAbsent(
                fileName,
                name -> parse(
                        text(name).orElseThrow(() -> new IllegalArgumentException("there is no schema " + name))));
    }

    /** The text behind the address of a schema; null for an address that is not ours, as the validator wants it. */
    static @Nullable String byAddress(String address) {
        return address.startsWith(PREFIX)
                ? text(address.substring(PREFIX.length())).orElse(null)
                : null;
    }

    static Optional<String> text(String fileName) {
        try (InputStream in = SchemaDocuments.class.getResourceAsStream(FOLDER + fileName)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + fileName + " cannot be read", e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a schema of ours is no JSON", e);
        }
    }
}
