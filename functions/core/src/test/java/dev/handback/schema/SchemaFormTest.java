package dev.handback.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas themselves: they are valid, they explain every field, and what they show as an example fits. */
final class SchemaFormTest {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(SchemaDocuments::byAddress)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    /** A part of a schema, with the pointer to it. */
    private record Part(String pointer, JsonNode node) {}

    @ParameterizedTest
    @MethodSource("names")
    void areValidByTheDraftThatTheyName(String name) {
        JsonNode schema = schema(name);
        assertThat(schema.path("$schema").asText()).isEqualTo(DIALECT);
        assertThat(schema.path("$id").asText()).isEqualTo(SchemaDocuments.PREFIX + name + ".schema.json");
        assertThat(REGISTRY.getSchema(SchemaLocation.of(DIALECT)).validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void explainEveryField(String name) {
        assertThat(parts(new Part("", schema(name)))
                        .flatMap(part -> children(part, "properties"))
                        .filter(field -> !field.node().hasNonNull("title")
                                || !field.node().hasNonNull("description"))
                        .map(Part::pointer))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void showExamplesThatFit(String name) {
        assertThat(parts(new Part("", schema(name)))
                        .flatMap(part -> StreamSupport.stream(
                                        part.node().path("examples").spliterator(), false)
                                .filter(example -> !isValid(name, part.pointer(), example))
                                .map(example -> part.pointer() + " " + example)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void letOwnFieldsBeginWithXAtAnyDepth(String name) {
        assertThat(parts(new Part("", schema(name)))
                        .filter(part -> part.node().has("properties")
                                && part.node().path("additionalProperties").isBoolean())
                        .filter(part -> !part.node().path("patternProperties").has("^x-"))
                        .map(Part::pointer))
                .isEmpty();
    }

    static List<String> names() {
        return SchemaTexts.all().stream().map(SchemaTexts.Entry::name).toList();
    }

    private static JsonNode schema(String name) {
        return SchemaDocuments.parsed(name + ".schema.json");
    }

    private static boolean isValid(String name, String pointer, JsonNode example) {
        String address = SchemaDocuments.PREFIX + name + ".schema.json#" + pointer;
        return REGISTRY.getSchema(SchemaLocation.of(address)).validate(example).isEmpty();
    }

    /** A schema and all schemas inside it. */
    private static Stream<Part> parts(Part part) {
        Stream<Part> named =
                Stream.of("properties", "patternProperties", "$defs").flatMap(key -> children(part, key));
        Stream<Part> single = Stream.of("items", "additionalProperties")
                .filter(key -> part.node().path(key).isObject())
                .map(key -> new Part(part.pointer() + "/" + key, part.node().path(key)));
        return Stream.concat(Stream.of(part), Stream.concat(named, single).flatMap(SchemaFormTest::parts));
    }

    private static Stream<Part> children(Part part, String key) {
        return part.node().path(key).properties().stream()
                .map(child -> new Part(part.pointer() + "/" + key + "/" + child.getKey(), child.getValue()));
    }
}
