package dev.handback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The build really refuses what the style guide says it refuses: a project of two files with our parent is compiled by
 * Maven, so with the very settings that all modules have. Only Maven says where it lies, so not from an editor.
 */
@EnabledIfSystemProperty(named = "handback.maven", matches = ".+", disabledReason = "runs when Maven runs the tests")
final class CompilerTest {
    private static final Path ROOT = Path.of(System.getProperty("handback.root", "../.."));
    private static final String PROJECT = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>dev.handback</groupId>
                <artifactId>handback</artifactId>
                <version>0.1.0</version>
                <relativePath>ROOT/pom.xml</relativePath>
              </parent>
              <artifactId>refused</artifactId>
            </project>
            """;
    private static final String PACKAGE = """
            @NullMarked
            package refused;

            import org.jspecify.annotations.NullMarked;
            """;
    private static final String SOURCE = """
            package refused;

            final class Source {
                private int answer;

                String absent() {
                    return %s;
                }

                boolean same(String text, String other) {
                    return text.equals(%s);
                }
            }
            """;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void refusesNullAndWhatCannotBeMeant() throws Exception {
        Outcome outcome = compile(SOURCE.formatted("null", "text"));
        assertThat(outcome.output())
                .contains("Source.java:[7,")
                .contains("[NullAway] returning @Nullable expression from method with @NonNull return type")
                .contains("Source.java:[11,")
                .contains("[SelfEquals]");
        assertThat(outcome.isSuccess()).isFalse();
    }

    @Test
    void refusesWhatItOnlyWarnsOf() throws Exception {
        Outcome outcome = compile(SOURCE.formatted("\"\"", "other"));
        assertThat(outcome.output()).contains("[UnusedVariable]").contains("warnings found and -Werror specified");
        assertThat(outcome.isSuccess()).isFalse();
    }

    @Test
    void takesWhatIsSound() throws Exception {
        Outcome outcome = compile(SOURCE.formatted("\"\"", "other").replace("private int answer;", ""));
        assertThat(outcome.isSuccess()).as(outcome.output()).isTrue();
    }

    private record Outcome(boolean isSuccess, String output) {}

    private Outcome compile(String source) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java/refused"));
        String parent = folder.toRealPath().relativize(ROOT.toRealPath()).toString();
        Files.writeString(folder.resolve("pom.xml"), PROJECT.replace("ROOT", parent));
        Files.writeString(sources.resolve("package-info.java"), PACKAGE);
        Files.writeString(sources.resolve("Source.java"), source);
        Process maven = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        maven.getOutputStream().close();
        String output = new String(maven.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(maven.waitFor() == 0, output);
    }

    /** Offline: this build has just compiled with the same plugins. */
    private static List<String> command() {
        return List.of(
                System.getProperty("handback.maven", "mvn"),
                "--batch-mode",
                "--offline",
                "-Dmaven.repo.local=" + System.getProperty("handback.repository", ""),
                "toolchains:select-jdk-toolchain@jdk-25",
                "compiler:compile");
    }
}
