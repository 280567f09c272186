package dev.handback.codeowners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.DocumentPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeOwnersTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "*, a/b.md, true",
        "*.js, a/b.js, true",
        "*.js, a/b.jsx, false",
        "/build/logs/, build/logs/a/b.txt, true",
        "/build/logs/, x/build/logs/a.txt, false",
        "docs/*, docs/a.md, true",
        "docs/*, docs/a/b.md, false",
        "apps/, x/apps/a.js, true",
        "apps/, apps, false",
        "/docs/, docs/a/b.md, true",
        "/docs, docs/a/b.md, true",
        "/docs, documents/a.md, false",
        "**/logs, a/b/logs/c.txt, true",
        "**/logs, logs/c.txt, true",
        "/a/**/z.md, a/b/c/z.md, true",
        "/a/**/z.md, a/z.md, true",
        "src/main, x/src/main/a.java, false",
        "src/main, src/main/a.java, true",
        "a?.md, ab.md, true",
        "a+b.md, a+b.md, true",
        "a.md, aXmd, false",
        "/**, a/b.md, true",
        "/*, a.md, true",
        "/*, a/b.md, false",
    })
    void matchAsGitHubDoes(String pattern, String path, boolean matches) {
        assertThat(OwnerPattern.of(pattern).matches(new DocumentPath(path))).isEqualTo(matches);
    }

    @Test
    void letTheLastValidLineDecide() {
        CodeOwners owners = CodeOwners.of(List.of(
                "* @acme/all", "/docs/ @maria # who writes", "/docs/a.md maria", "/docs/[ab].md @eve", "/docs/b.md"));
        assertThat(owners.ownersOf(new DocumentPath("docs/a.md"))).containsExactly("@maria");
        assertThat(owners.ownersOf(new DocumentPath("docs/b.md"))).isEmpty();
        assertThat(owners.ownersOf(new DocumentPath("c.md"))).containsExactly("@acme/all");
    }

    @Test
    void readBlanksInPathsAndAddressesAsOwners() {
        CodeOwners owners = CodeOwners.of(List.of("/my\\ docs/ maria@acme.example @acme/a.b_c"));
        assertThat(owners.ownersOf(new DocumentPath("my docs/a.md")))
                .containsExactly("maria@acme.example", "@acme/a.b_c");
    }

    @Test
    void areThoseOfTheFirstFileThatGitHubLooksFor() {
        DocumentPath docs = new DocumentPath("docs/CODEOWNERS");
        DocumentPath top = new DocumentPath("CODEOWNERS");
        assertThat(CodeOwners.effective(List.of(docs, top))).contains(top);
        assertThat(CodeOwners.effective(List.of())).isEmpty();
    }
}
