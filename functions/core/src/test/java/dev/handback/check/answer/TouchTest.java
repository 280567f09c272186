package dev.handback.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mode on-touch: there is a run where the check is concerned, and an answer that stands is brought up to date. */
final class TouchTest {
    private static final String POLICY = """
            version: 1
            profile: standard
            checks: {mode: on-touch}
            alerts: {sources: ["monitoring/*.yml"]}
            """;
    private static final FakeTree BASE = FakeTree.of(
            ".handback.yml",
            POLICY,
            "README.md",
            "# Shop\n\n![the shop](shop.png)\n",
            "shop.png",
            "picture",
            "src/shop.java",
            "class Shop {}",
            "monitoring/shop.yml",
            "groups: []\n");

    @Test
    void isSilentAboutCode() {
        Asked asked = Asked.of(BASE.with("src/shop.java", "class Shop { int size; }"), BASE);

        assertThat(asked.verdicts()).isEmpty();
        assertThat(asked.comments()).isEmpty();
    }

    @Test
    void answersWhatChangesSomethingThatIsRead() {
        List.of("README.md", "docs/new.md", ".handback.yml", "CODEOWNERS", "handoff/people.yml", "monitoring/shop.yml")
                .forEach(path -> assertThat(Asked.of(BASE.with(path, POLICY + "# more\n"), BASE)
                                .verdicts())
                        .as(path)
                        .hasSize(1));
        assertThat(Asked.of(BASE.without("README.md"), BASE).verdicts()).hasSize(1);
    }

    @Test
    void answersWhatBreaksADocumentWithoutTouchingIt() {
        assertThat(Asked.of(BASE.without("shop.png"), BASE).verdict().title())
                .isEqualTo("2 new findings, none of them blocks");
    }

    /** A push may take the documents out of a change: what was said about them must not stand. */
    @Test
    void bringsAnAnswerThatStandsUpToDate() {
        Asked asked = Asked.again(BASE.with("src/shop.java", "class Shop { int size; }"), BASE);

        assertThat(asked.verdicts()).hasSize(1);
        assertThat(asked.comments()).containsExactly("""
                only instead: <!-- handback:check v1 repo=acme/shop pr=17 -->
                Handoff check: all mended in `aaaaaaa`. No runbook found in this repository.
                """);
    }

    @Test
    void answersEverythingInTheOtherModes() {
        for (String mode : List.of("required", "observe")) {
            FakeTree base = BASE.with(".handback.yml", POLICY.replace("on-touch", mode));
            Asked asked = Asked.of(base.with("src/shop.java", "class Shop { int size; }"), base);
            assertThat(asked.verdicts()).as(mode).hasSize(1);
        }
    }
}
