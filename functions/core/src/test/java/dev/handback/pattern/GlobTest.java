package dev.handback.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which paths a pattern of the policy takes, and that every text is a pattern. */
final class GlobTest {
    private static final List<String> PIECES =
            List.of("{", "}", ",", "*", "**/", "?", "/", "a", "b", "(", "|", "\\", "");

    @Test
    void takesFoldersFilesAndAlternatives() {
        assertThat(taken("docs/**", "docs/a.md", "docs/a/b.md", "doc/a.md"))
                .containsExactly("docs/a.md", "docs/a/b.md");
        assertThat(taken("/docs/*.md", "docs/a.md", "docs/a/b.md")).containsExactly("docs/a.md");
        assertThat(taken("**/a.md", "a.md", "docs/x/a.md", "ba.md")).containsExactly("a.md", "docs/x/a.md");
        assertThat(taken("{docs,ops/{run,play}}/?.md", "docs/a.md", "ops/run/b.md", "ops/play/c.md", "ops/d.md"))
                .containsExactly("docs/a.md", "ops/run/b.md", "ops/play/c.md");
    }

    @Test
    void takesABraceWithoutItsOtherHalfAsItself() {
        assertThat(taken("{a{b,c}", "{ab", "{ac", "ab")).containsExactly("{ab", "{ac");
        assertThat(taken("a}b{c,d", "a}b{c,d", "a}bc")).containsExactly("a}b{c,d");
        assertThat(taken("{".repeat(1_000) + "b,c}", "{".repeat(999) + "b")).hasSize(1);
    }

    @Test
    void takesBracesThatLeaveNoChoiceAsThemselves() {
        assertThat(taken(
                        "{{cookiecutter.name}}/docs/*.md",
                        "{{cookiecutter.name}}/docs/a.md",
                        "cookiecutter.name/docs/a.md"))
                .containsExactly("{{cookiecutter.name}}/docs/a.md");
        assertThat(taken("{x{y},z}", "x{y}", "xy", "z")).containsExactly("x{y}", "z");
    }

    @Property
    void isCompiledFromAnyText(@ForAll String text, @ForAll("texts") String braces) {
        assertThat(Glob.of(text + braces)).hasToString(text + braces);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static List<String> taken(String glob, String... paths) {
        return Stream.of(paths)
                .filter(path -> Glob.of(glob).matches(new DocumentPath(path)))
                .toList();
    }
}
