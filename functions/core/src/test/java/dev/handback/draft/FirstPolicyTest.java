package dev.handback.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FirstPolicyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");
    private static final String ALERT =
            "# Disk\n\n## Meaning\n\nx\n\n## Impact\n\nx\n\n## Diagnosis\n\n1. x\n\n## Mitigation\n\n1. x\n";
    private static final String NOTE =
            "# Use it\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\nx\n\n## Consequences\n\nx\n";

    private static final FakeTree SHOP = FakeTree.of(
            "content/runbooks/_index.md", "# All\n",
            "content/runbooks/disk/DiskFull.md", ALERT,
            "content/runbooks/disk/_index.md", "# Disk\n",
            "content/runbooks/net/NetDown.md", ALERT,
            "content/about.md", "# About\n",
            "docs/adr/0001-use-it.md", NOTE,
            "docs/adr/0002-use-more.md", NOTE,
            "docs/adr/README.md", "# Decisions\n",
            "hugo.toml", "title = 'Shop'\n",
            "monitoring/disk.yml", "groups:\n  - name: disk\n    rules:\n      - alert: DiskFull\n",
            "monitoring/net.yml", "groups:\n  - name: net\n    rules:\n      - alert: NetDown\n");

    @Test
    void saysWhatCanBeSeen() {
        assertThat(FirstPolicy.of("shop", SHOP, TODAY)).isEqualTo("""
                # What Handback checks here. Every field: handback schema policy
                version: 1
                # Errors fail a check; warnings and notices do not. Stricter: strict.
                profile: standard
                kinds:
                  # 2 found, by their place.
                  runbook: {include: ["content/runbooks/**/*.md"], exclude: ["content/runbooks/**/_index.md"], sections: alert}
                  # 2 found, by their place.
                  architecture-note: {include: ["docs/adr/*.md"], exclude: ["docs/adr/README.md"], sections: nygard}
                # Hugo makes pages of them.
                links: {site_root: content}
                # Alerts, to be held against the runbooks.
                alerts: {sources: ["monitoring/*.yml"]}
                """);
    }

    @Test
    void takesALargeFolderAsAWholeAndLeavesOutTheFewThatAreNoRunbooks() {
        FakeTree tree = FakeTree.of();
        for (int i = 0; i < 24; i++) {
            tree = tree.with("runbooks/restart-%d.md".formatted(i), "# Restart\n\n## Steps\n\n1. Restart it.\n");
        }
        for (int i = 0; i < 6; i++) {
            tree = tree.with("runbooks/glossary-%d.md".formatted(i), "# Glossary\n\nWords.\n");
        }

        assertThat(FirstPolicy.of("shop", tree, TODAY))
                .contains("include: [\"runbooks/*.md\"], exclude: [\"runbooks/glossary-0.md\", ");
    }

    @Test
    void asksNoMoreOfDocumentsThatItOnlyFinds() {
        String prose = "# Restart\n\n## Steps\n\nSee [the page](other.md), and restart it.\n";
        FakeTree tree = SHOP.with("docs/runbooks/one.md", prose)
                .with("docs/runbooks/other.md", prose)
                .with("docs/adr/0003-use-less.md", NOTE.replace("Consequences\n\nx", "Consequences\n\nIt costs."));

        assertThat(rules(check(tree.with(Policy.PATH.value(), FirstPolicy.of("shop", tree, TODAY)))))
                .isEqualTo(rules(check(tree)));
    }

    private static List<String> rules(CheckReport report) {
        return report.findings().stream()
                .map(Reported::finding)
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    @Test
    void isAPolicyThatIsRightAndKnowsTheSameDocuments() {
        CheckReport before = check(SHOP);
        CheckReport after = check(SHOP.with(Policy.PATH.value(), FirstPolicy.of("shop", SHOP, TODAY)));

        assertThat(after.findings())
                .extracting(Reported::finding)
                .noneMatch(finding -> finding.rule().startsWith("CF"));
        assertThat(recognised(after, Kind.RUNBOOK))
                .isEqualTo(recognised(before, Kind.RUNBOOK))
                .hasSize(2);
        assertThat(recognised(after, Kind.ARCHITECTURE_NOTE)).isEqualTo(recognised(before, Kind.ARCHITECTURE_NOTE));
    }

    @Test
    void needsLittleWhereThereIsLittle() {
        assertThat(FirstPolicy.of("empty", FakeTree.of("README.md", "# Shop\n"), TODAY))
                .isEqualTo("""
                # What Handback checks here. Every field: handback schema policy
                version: 1
                # Errors fail a check; warnings and notices do not. Stricter: strict.
                profile: standard
                """);
    }

    @Test
    void doesNotAskForFrontMatterThatNobodyHas() {
        FakeTree tree = FakeTree.of();
        for (int i = 0; i < 5; i++) {
            tree = tree.with("runbooks/run-%d.md".formatted(i), "---\nteam: core\n---\n# Run\n\n## Steps\n\n1. x\n");
        }
        String policy = FirstPolicy.of("shop", tree, TODAY);

        assertThat(policy).contains("front_matter: {map: {owner: team}}").contains("rules: {FM005: off}");
    }

    @Test
    void doesNotAskForOurFieldsWhereNobodyHasBegunWithThem() {
        String one =
                "---\ndescription: Restart\nlastSync: 1\n---\n# Restart\n\n1. Restart it, and check that it runs.\n";
        FakeTree tree = SHOP.with("docs/runbooks/a.md", one);

        assertThat(FirstPolicy.of("shop", tree, TODAY)).contains("rules: {FM003: off, FM005: off}");
    }

    @Test
    void takesWhatTheyAreCalledByWhereTheOthersAreNot() {
        List<DocumentPath> wanted = paths("ops/runbook-a.md", "ops/b-runbook.md");

        assertThat(Cover.of(wanted, paths("ops/matrix.md")))
                .isEqualTo(new Cover(List.of("ops/*runbook*.md"), List.of()));
    }

    @Test
    void keepsTheEndingsAsTheyAreWritten() {
        assertThat(Cover.of(paths("adr/a/1.md", "adr/b/2.MD"), List.of()))
                .isEqualTo(new Cover(List.of("adr/**/*.MD", "adr/**/*.md"), List.of()));
    }

    @Test
    void coversFoldersAsAWholeAndScatteredFilesOneByOne() {
        List<DocumentPath> wanted = paths("a/x/1.md", "a/x/2.md", "a/y/3.md", "b/4.md", "b/c/5.md", "6.md");
        List<DocumentPath> others = paths("b/d/1.md", "b/d/2.md", "b/d/3.md", "b/d/4.md", "b/d/5.md", "b/e.md");

        assertThat(Cover.of(wanted, others))
                .isEqualTo(new Cover(List.of("a/**/*.md", "b/c/5.md", "b/4.md", "6.md"), List.of()));
    }

    private static List<DocumentPath> paths(String... paths) {
        return List.of(paths).stream().map(DocumentPath::new).toList();
    }

    private static CheckReport check(FakeTree tree) {
        return TreeCheck.with(Rules.all(), TODAY).check("shop", tree);
    }

    private static List<DocumentPath> recognised(CheckReport report, Kind kind) {
        return report.head().documents().stream()
                .filter(document -> document.kind() == kind)
                .map(Document::path)
                .toList();
    }
}
