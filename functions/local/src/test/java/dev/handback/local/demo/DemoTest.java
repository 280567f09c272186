package dev.handback.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.cli.Console;
import dev.handback.cli.Handback;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("whole-system")
final class DemoTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void everyChapterHasItsProof() {
        System.setProperty("ddb.local.telemetry", "0");
        Path site = folder.resolve("site");
        assertThat(run("demo", "--exit", "--out", site.toString()))
                .as("%s%s", out.toString(UTF_8), err.toString(UTF_8))
                .isZero();
        List<String> chapters = List.of(out.toString(UTF_8).split("(?m)^(?=\\d+\\. )")).stream()
                .skip(1)
                .toList();
        assertThat(chapters).hasSize(7).allMatch(chapter -> chapter.contains("   ok "));
        assertThat(out.toString(UTF_8))
                .contains(
                        "ok The ledger knows the grants of the register",
                        "ok The comment names the broken rules",
                        "ok It says that all is mended",
                        "ok The site has one more version",
                        "ok The release is in the list of versions",
                        "ok A reminder went out",
                        "ok The issue is closed",
                        "ok Every request and answer kept GitHub's contract");
        assertThat(site.resolve("latest/index.html")).exists();
        assertThat(site.resolve("versions.json")).content().contains("v2026.11.2");
    }

    @Test
    void aFolderInUseIsLeftAlone() {
        assertThat(run("demo", "--exit", "--out", System.getProperty("handback.root")))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("is not empty");
    }

    private int run(String... arguments) {
        Console console = Console.plain(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        Path root = Path.of(System.getProperty("handback.root"));
        return Handback.run(console, arguments, List.of(new DemoCommand(console, root)));
    }
}
