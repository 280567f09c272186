package dev.handback.check;

import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules that have an id and are not built yet ({@code planned.yml} beside this class). */
public final class PlannedRules {
    private static final List<Entry> ENTRIES = load();

    private PlannedRules() {}

    /**
     * A rule to come.
     *
     * @param severity in profile standard
     */
    public record Entry(String id, Severity severity, String title) {}

    /** Those that the catalogue does not have. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    public static Optional<Entry> find(String id) {
        return ENTRIES.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private static List<Entry> load() {
        if (!(YamlReader.read(text(), 1) instanceof YamlResult.Parsed parsed)) {
            throw new IllegalStateException("planned.yml cannot be read");
        }
        return parsed.root().entries().stream()
                .filter(entry -> Catalogue.builtIn().find(entry.name()).isEmpty())
                .map(PlannedRules::entry)
                .toList();
    }

    private static Entry entry(YamlNode.Entry entry) {
        YamlNode node = entry.value();
        return new Entry(
                entry.name(),
                node.text("severity").flatMap(Severity::of).orElseThrow(),
                node.text("title").orElseThrow());
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(PlannedRules.class.getResourceAsStream("planned.yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("planned.yml is not in the jar", e);
        }
    }
}
