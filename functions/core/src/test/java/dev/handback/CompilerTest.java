package dev.handback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The build really refuses what the style guide says it refuses: projects of two files with our parent are compiled by
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
              <artifactId>NAME</artifactId>
              REST
            </project>
            """;
    private static final String ALL_OF_THEM = """
            <packaging>pom</packaging>
            <modules>
              <module>absent</module>
              <module>unused</module>
              <module>sound</module>
            </modules>
            """;
    private static final String PACKAGE = """
            @NullMarked
            package source;

            import org.jspecify.annotations.NullMarked;
            """;
    private static final String SOURCE = """
            package source;

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
    private static Path folder;

    private static String output;

    /** Once for all three: most of it is Maven's start. */
    @BeforeAll
    static void compile() throws IOException, InterruptedException {
        project(folder, "all", ALL_OF_THEM);
        project("absent", SOURCE.formatted("null", "text"));
        project("unused", SOURCE.formatted("\"\"", "other"));
        project("sound", SOURCE.formatted("\"\"", "other").replace("private int answer;", ""));
        Process maven = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        maven.getOutputStream().close();
        output = new String(maven.getInputStream().readAllBytes(), UTF_8);
        assertThat(maven.waitFor()).as(output).isNotZero();
    }

    @Test
    void refusesNullAndWhatCannotBeMeant() {
        assertThat(output)
                .contains("absent/src/main/java/source/Source.java:[7,")
                .contains("[NullAway] returning @Nullable expression from method with @NonNull return type")
                .contains("absent/src/main/java/source/Source.java:[11,")
                .contains("[SelfEquals]");
        assertThat(outcome("absent")).isEqualTo("FAILURE");
    }

    @Test
    void refusesWhatItOnlyWarnsOf() {
        assertThat(output)
                .contains("unused/src/main/java/source/Source.java:[4,")
                .contains("[UnusedVariable]")
                .contains("warnings found and -Werror specified");
        assertThat(outcome("unused")).isEqualTo("FAILURE");
    }

    @Test
    void takesWhatIsSound() {
        assertThat(output).doesNotContain("sound/src/main/java/source/Source.java:[");
        assertThat(outcome("sound")).isEqualTo("SUCCESS");
    }

    /** What Maven's summary says of a project, such as {@code sound .......... SUCCESS [  4.114 s]}. */
    private static String outcome(String name) {
        Matcher line = Pattern.compile(name + " \\.+ ([A-Z]+)").matcher(output);
        return line.find() ? line.group(1) : output;
    }

    private static void project(String name, String source) throws IOException {
        Path project = folder.resolve(name);
        Path sources = Files.createDirectories(project.resolve("src/main/java/source"));
        project(project, name, "");
        Files.writeString(sources.resolve("package-info.java"), PACKAGE);
        Files.writeString(sources.resolve("Source.java"), source);
    }

    private static void project(Path project, String name, String rest) throws IOException {
        String parent = project.toRealPath().relativize(ROOT.toRealPath()).toString();
        Files.writeString(
                project.resolve("pom.xml"),
                PROJECT.replace("ROOT", parent).replace("NAME", name).replace("REST", rest));
    }

    /** Offline: this build has just compiled with the same plugins. */
    private static List<String> command() {
        return List.of(
                System.getProperty("handback.maven", "mvn"),
                "--batch-mode",
                "--offline",
                "--fail-at-end",
                "-Dmaven.repo.local=" + System.getProperty("handback.repository", ""),
                "validate",
                "compiler:compile");
    }
}
