package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of GitHub's own descriptions of what it sends and takes: names the schemas, checks a value against one, and
 * completes a value to one.
 */
final class Description {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode root;
    private final SchemaRegistry registry;
    private final String address;

    private Description(JsonNode root, Dialect dialect, String address) {
        this.root = root;
        this.address = address;
        var strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.registry = SchemaRegistry.withDialect(
                dialect,
                registry -> registry.schemas(Map.of(address, root.toString())).schemaRegistryConfig(strict));
    }

    static Description load(String resource, Dialect dialect) {
        return new Description(read(resource), dialect, "https://docs.github.com/" + resource);
    }

    /** Loads a description whose operations' own schemas get names, so that each can be addressed. */
    static Description withOperations(String resource, Dialect dialect) {
        var root = read(resource);
        var schemas = (ObjectNode) root.at("/components/schemas");
        for (var path : root.path("paths")) {
            for (var operation : path) {
                Operation.inline(operation, root).forEach(schemas::set);
            }
        }
        return new Description(root, dialect, "https://docs.github.com/" + resource);
    }

    private static JsonNode read(String resource) {
        try (InputStream content = Optional.ofNullable(Description.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("no " + resource + " beside this class"))) {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    JsonNode root() {
        return root;
    }

    boolean knows(String schema) {
        return root.path("components").path("schemas").has(schema);
    }

    /** What is wrong with a value, by the schema of this name. */
    List<String> check(String schema, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(address + SCHEMAS + schema)).validate(value).stream()
                // Git lets people write any address; GitHub hands it on.
                .filter(error -> !error.getMessage().contains("email pattern"))
                .map(error -> "%s: %s".formatted(error.getInstanceLocation(), error.getMessage()))
                .toList();
    }

    /** Adds the fields that the schema of this name requires and the value lacks, each as plain as can be. */
    <N extends JsonNode> N complete(String schema, N value) {
        new PlainFields(root).complete(root.path("components").path("schemas").path(schema), value);
        return value;
    }
}
