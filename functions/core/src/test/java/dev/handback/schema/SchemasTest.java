package dev.handback.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.document.Kind;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SchemasTest {

    @ParameterizedTest
    @MethodSource("examples")
    void judgesEveryExampleAsItsFirstLineSays(Path example) throws IOException {
        String text = Files.readString(example);
        String kind = Objects.requireNonNull(example.getParent()).getFileName().toString();
        List<String> broken = Schemas.broken(kind, parse(text)).stream()
                .map(b -> "/" + String.join("/", b.pointer()) + " " + b.keyword())
                .toList();
        assertThat(broken).isEqualTo(expected(text));
    }

    @Test
    void tellsWhatAWrongFieldTakesInWords() {
        assertThat(
                        Schemas.validate(
                                Kind.RUNBOOK,
                                parse(
                                        "component: a\noperation: fly\nowner: b\nlast_reviewed_on: 2026-10-02\nseverity: high\n")))
                .satisfiesExactlyInAnyOrder(
                        v -> assertThat(v.expected()).startsWith("one of deploy, rollback"),
                        v -> assertThat(v)
                                .isEqualTo(new Violation(
                                        Violation.Type.WRONG,
                                        List.of("severity"),
                                        Optional.empty(),
                                        "a whole number from 1 to 4",
                                        Optional.of("2"),
                                        Optional.empty(),
                                        List.of())));
    }

    @Test
    void countsANullAsMissingAndNamesTheRuleThatStandsBesideTheReference() {
        assertThat(Schemas.validate(
                                Kind.RUNBOOK,
                                parse("component: a\noperation: deploy\nowner: b\nlast_reviewed_on: null\n"))
                        .getFirst())
                .satisfies(v -> assertThat(v.type()).isEqualTo(Violation.Type.MISSING))
                .satisfies(v -> assertThat(v.property()).contains("last_reviewed_on"))
                .satisfies(v -> assertThat(v.rule()).contains("FR004"))
                .satisfies(v -> assertThat(v.expected()).isEqualTo("a date: year, month, day"));
    }

    @Test
    void namesTheFieldsThatAreKnownBesideAnUnknownOne() {
        assertThat(Schemas.validate(
                                Kind.EXEMPTIONS,
                                parse("version: 1\nexemptions: [{rule: RB005, path: a.md, reason: b, by: c,"
                                        + " until: 2027-01-31, unti: 3}]\n"))
                        .getFirst())
                .satisfies(v -> assertThat(v.pointer()).containsExactly("exemptions", "0"))
                .satisfies(v -> assertThat(v.property()).contains("unti"))
                .satisfies(v -> assertThat(v.known()).contains("until", "rule", "subject"));
    }

    static List<Path> examples() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(SchemasTest.class.getResource("/runbook-schemas/examples"))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> expected(String text) {
        return text.startsWith("# expect: ")
                ? List.of(text.lines().findFirst().orElseThrow().substring("# expect: ".length()))
                : List.of();
    }

    private static YamlNode parse(String text) {
        return ((YamlResult.Parsed) YamlReader.read(text, 1)).root();
    }
}
