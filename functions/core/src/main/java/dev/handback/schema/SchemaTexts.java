package dev.handback.schema;

import dev.handback.document.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The schemas as texts, for people and their editors. */
public final class SchemaTexts {
    private static final List<String> OTHERS = List.of("check-report", "common");

    private SchemaTexts() {}

    /** A schema's name, which is its kind's, and what it says of itself. */
    public record Entry(String name, String description) {}

    /** Every schema: those of the kinds, that of the report, and what they have in common. */
    public static List<Entry> all() {
        Stream<String> kinds =
                Arrays.stream(Kind.values()).filter(Kind::hasSchema).map(Kind::id);
        return Stream.concat(kinds, OTHERS.stream())
                .filter(name -> SchemaDocuments.text(file(name)).isPresent())
                .map(name -> new Entry(name, description(name)))
                .toList();
    }

    /** The text of a schema. */
    public static Optional<String> find(String name) {
        return all().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .flatMap(entry -> SchemaDocuments.text(file(entry.name())));
    }

    private static String description(String name) {
        return SchemaDocuments.parsed(file(name)).path("description").asText();
    }

    private static String file(String name) {
        return name + ".schema.json";
    }
}
