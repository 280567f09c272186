package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.Checker;
import dev.handback.check.Found;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import dev.handback.survey.Survey;
import dev.handback.survey.Surveyor;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is known of the base saves work at the head, and changes nothing of what is found there. */
final class SharedDocumentsTest {
    private static final Checker CHECKER = new Checker(Rules.all());
    private static final Surveyor SURVEYOR = new Surveyor(Policy.none(), SoundRepository.TODAY);
    private static final List<String> PATHS = List.of(
            "README.md",
            "docs/index.md",
            "docs/deploy.md",
            "docs/Deploy.md",
            "docs/deploy/README.md",
            "docs/deploy/index.html.md.erb",
            "docs/runbooks/restore.md",
            "docs/runbooks/old restore.md",
            "docs/decisions/0001-take-it.md",
            "docs/decisions/0001-take-another.md",
            "img/shop.png",
            "docs/deploy.v2.md",
            "docs/.hidden.md",
            "docs/straße.md",
            "docs/STRASSE.md",
            "docs/Größe/readme.MD",
            "docs/a b/İ.md",
            "handoff/ownership.yml",
            ".github/CODEOWNERS",
            "docs/runbooks/deploy.adoc",
            "vendored",
            "mkdocs.yml",
            "handoff/people.yml",
            "CODEOWNERS");
    private static final List<String> LINES = List.of(
            "# Deploy",
            "## Steps",
            "## Status",
            "Accepted. Superseded by [2](0002-x.md)",
            "1. `kubectl delete all`",
            "[a](deploy.md)",
            "[a](deploy.md#steps)",
            "[a](../docs/deploy.md#step)",
            "[a](deploy)",
            "[a](deploy/)",
            "[a](deploy/index.html#deploy)",
            "[a](../deploy.html)",
            "[a](..)",
            "[a](.)",
            "[a](../..)",
            "[a](/deploy/)",
            "[a](/docs/runbooks/)",
            "[a](old%20restore.md)",
            "[a](<runbooks/old restore.md#steps>)",
            "[a](docs/runbooks/restor.md)",
            "[a](../img/shop.png)",
            "[a](vendored/x/y)",
            "[a](#steps)",
            "[a](deploy.v3.md)",
            "[a](Deploy%2Emd)",
            "[a](DEPLOY.MD#Steps)",
            "[a][ref]",
            "[ref]: deploy.md",
            "[ref]: ./runbooks/../deploy.md#steps",
            "<img src=\"../img/SHOP.png\">",
            "[a](strasse.md)",
            "[a](STRA%C3%9FE.md)",
            "[a](Gr%C3%B6%C3%9Fe/)",
            "[a](<a b/i̇.md>)",
            "[a](.hidden)",
            "[a](deploy.md/)",
            "[a](deploy\\.md)",
            "[a](deploy.v2)",
            "[a](//deploy.md)",
            "---\nkind: runbook\nowner: a\ncovers: [\"docs/**\"]\n---",
            "components: [{id: a, type: service, accountable: a, paths: [\"docs/**\"]}]",
            "[a](https://example.com/deploy.md)",
            "<a href=\"Deploy.md\">a</a>",
            "* @acme/shop",
            "people: [{id: a, side: internal}]",
            "password: hunter2hunter3X");

    @Property(tries = 500)
    void changeNothingOfWhatIsFound(
            @ForAll("trees") List<Entry> base, @ForAll("edits") List<Entry> edits, @ForAll("paths") List<String> gone) {
        FakeTree before = tree(FakeTree.of(), base);
        FakeTree after = without(tree(before, edits), gone);
        Found known = CHECKER.find(SURVEYOR.survey("shop", before), Optional.empty());
        CheckReport shared = CHECKER.check(SURVEYOR.survey("shop", after, known.survey()), known);
        CheckReport apart = CHECKER.check(SURVEYOR.survey("shop", after), known);
        assertThat(shared.findings()).isEqualTo(apart.findings());
    }

    @Test
    void areThoseThatHaveNotChangedWhereverTheyAreReadAgain() {
        FakeTree before = SoundRepository.tree();
        Found known = CHECKER.find(SURVEYOR.survey("shop", before), Optional.empty());
        Survey base = known.survey();
        Survey head = SURVEYOR.survey("shop", before.with("docs/new.md", "# New\n"), base);
        assertThat(head.documents())
                .filteredOn(document -> !known.knows(document))
                .extracting(document -> document.path().value())
                .containsExactly("docs/new.md");
        assertThat(SURVEYOR.survey("shop", before, base)).isSameAs(base);
        assertThat(new Surveyor(Policy.none(), SoundRepository.TODAY.plusDays(1)).survey("shop", before, base))
                .isNotSameAs(base);
    }

    @Test
    void areFollowedAgainWhereAFileThatCameIsNearerToWhatIsMissing() {
        FakeTree before = FakeTree.of("docs/a.md", "# A\n\n[x](restor.md)\n", "docs/b.md", "# B\n");
        Found known = CHECKER.find(SURVEYOR.survey("shop", before), Optional.empty());
        Survey head = SURVEYOR.survey("shop", before.with("docs/restore.md", "# Restore\n"), known.survey());
        assertThat(CHECKER.check(head, known).findings())
                .extracting(reported -> reported.finding().fix())
                .containsExactly("Link to `restore.md`");
    }

    @Test
    void areNotLookedAtAgainWhereNothingHasChanged() {
        Found known = CHECKER.find(SURVEYOR.survey("shop", SoundRepository.tree()), Optional.empty());
        assertThat(CHECKER.find(known.survey(), Optional.of(known))).isSameAs(known);
        Checker other = new Checker(Rules.all().subList(0, 3));
        assertThat(other.find(known.survey(), Optional.of(known)).rules()).hasSize(3);
    }

    @Provide
    static Arbitrary<List<Entry>> trees() {
        Arbitrary<String> text =
                Arbitraries.of(LINES).list().ofMinSize(2).ofMaxSize(9).map(lines -> String.join("\n\n", lines));
        return Combinators.combine(Arbitraries.of(PATHS), text)
                .as(Entry::new)
                .list()
                .ofMaxSize(7);
    }

    @Provide
    static Arbitrary<List<Entry>> edits() {
        return trees().map(entries -> entries.subList(0, Math.min(2, entries.size())));
    }

    @Provide
    static Arbitrary<List<String>> paths() {
        return Arbitraries.of(PATHS).list().ofMaxSize(2);
    }

    /** A file of a tree. */
    record Entry(String path, String text) {}

    private static FakeTree tree(FakeTree tree, List<Entry> entries) {
        FakeTree all = tree;
        for (Entry entry : entries) {
            all = entry.path().equals("vendored")
                    ? all.with(entry.path(), SourceFile.Mode.SUBMODULE)
                    : all.with(entry.path(), entry.text());
        }
        return all;
    }

    private static FakeTree without(FakeTree tree, List<String> paths) {
        FakeTree left = tree;
        for (String path : paths) {
            left = left.find(new DocumentPath(path)).isPresent() ? left.without(path) : left;
        }
        return left;
    }
}
