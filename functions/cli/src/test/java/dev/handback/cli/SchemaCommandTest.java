package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.document.Kind;
import dev.handback.json.Json;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SchemaCommandTest {
    private final Shell shell = new Shell(Path.of("."));

    @Test
    void printsTheSchemaOfEveryKind() {
        for (String kind : Arrays.stream(Kind.values())
                .filter(Kind::hasSchema)
                .map(Kind::id)
                .toList()) {
            assertThat(shell.run("schema", kind)).as(kind).isEqualTo(ExitCode.CLEAN);
            assertThat(((Map<?, ?>) Json.read(shell.said())).get("$id"))
                    .isEqualTo("https://handback.dev/schemas/%s.schema.json".formatted(kind));
        }
    }

    @Test
    void listsThemWithTheirMeaning() {
        assertThat(shell.run("schema")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("check-report       What handback check --format json prints");
    }

    @Test
    void proposesTheKindThatWasMeant() {
        assertThat(shell.run("schema", "runbok")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).isEqualTo("handback: There is no kind 'runbok'. Did you mean 'runbook'?\n");
        assertThat(shell.run("schema", "../common")).isEqualTo(ExitCode.WRONG_USE);
    }
}
