package dev.handback.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.OverlayTree;
import dev.handback.source.SourceTree;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FixesTest {
    private static final TreeCheck CHECK = TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18"));
    private static final String RUNBOOK = "docs/runbooks/deploy.md";

    @Test
    void spellsALinkAsItsFileIs() {
        FakeTree tree = FakeTree.of("docs/Guide/Setup.md", "# Setup\n", "README.md", """
                # Shop
                [Setup](docs/guide/setup.md) [again](./docs/Guide/setup.md#setup "Set up")
                ![<a href="docs/guide/Setup.md">](x.png)
                """);

        assertThat(after(tree, "README.md")).startsWith("""
                # Shop
                [Setup](docs/Guide/Setup.md) [again](./docs/Guide/Setup.md#setup "Set up")
                """);
        assertThat(rules(tree)).containsOnly("LK006");
    }

    @Test
    void renamesAKeyToTheOneThatWasMeant() {
        FakeTree tree =
                FakeTree.of(".handback.yml", "version: 1\r\n'profle': standard # ours\r\nchekcs: {comment: never}\r\n");

        assertThat(after(tree, ".handback.yml"))
                .isEqualTo("version: 1\r\n'profile': standard # ours\r\nchecks: {comment: never}\r\n");
    }

    @Test
    void doesNotRenameAKeyWhereTwoCouldBeMeantOrTheOtherIsThere() {
        FakeTree tree = FakeTree.of(".handback.yml", "version: 1\nprofile: strict\nprofle: standard\n");

        assertThat(fix(tree)).isEmpty();
    }

    @Test
    void writesADateAsItsFieldTakesItWhereItCanBeOneDayOnly() {
        assertThat(after(runbook("last_reviewed_on: 2026/3/4   # read"), RUNBOOK))
                .contains("on: 2026-03-04   # read\n");
        assertThat(after(runbook("last_reviewed_on: '14.10.2026'"), RUNBOOK)).contains("on: '2026-10-14'\n");
        assertThat(after(runbook("last_reviewed_on: 14 Oct 2026"), RUNBOOK)).contains("on: 2026-10-14\n");
        assertThat(after(runbook("last_reviewed_on: October 14, 2026"), RUNBOOK))
                .contains("on: 2026-10-14\n");
        assertThat(fix(runbook("last_reviewed_on: 04/10/2026"))).isEmpty();
        assertThat(fix(runbook("last_reviewed_on: 31.02.2026"))).isEmpty();
        assertThat(fix(runbook("last_reviewed_on: last week"))).isEmpty();
    }

    @Test
    void writesWesternTextAsUtf8AndGoesOnToReadIt() {
        byte[] latin = "# Caf\u00e9 \u2013 na\u00efve\n\n[x](Docs/a.md)\n".getBytes(Charset.forName("windows-1252"));
        FakeTree tree = FakeTree.of("docs/a.md", "# A\n").with("README.md", latin);

        assertThat(after(tree, "README.md")).isEqualTo("# Caf\u00e9 \u2013 na\u00efve\n\n[x](docs/a.md)\n");
    }

    @Test
    void leavesAloneWhatCouldBeAnyOtherEncoding() {
        for (String encoding :
                List.of("windows-1251", "ISO-8859-2", "Shift_JIS", "UTF-16LE", "KOI8-R", "windows-1253")) {
            byte[] text =
                    "# Привет za\u017c\u00f3\u0142\u0107 日本 \u03b1\u03b2\u03b3\n".getBytes(Charset.forName(encoding));
            assertThat(fix(FakeTree.of().with("README.md", text))).as(encoding).isEmpty();
        }
        byte[] mixed = "# Caf\u00e9 \u00e9".getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 1] = ' ';
        assertThat(fix(FakeTree.of().with("README.md", mixed))).isEmpty();
    }

    @Test
    void followsAFileThatThisChangeRenamed() {
        FakeTree before = FakeTree.of("docs/old.md", "# Old\n\nlong\n", "README.md", "# R\n\n[o](docs/old.md#old)\n");
        SourceTree now = before.without("docs/old.md").with("docs/new.md", "# Old\n\nlong\n");

        List<Fixed> fixed = Fixes.of(now, tree -> CHECK.check("shop", tree, before));

        assertThat(fixed).hasSize(1);
        assertThat(text(fixed.getFirst().after())).isEqualTo("# R\n\n[o](docs/new.md#old)\n");
        assertThat(fix((FakeTree) now)).isEmpty();
    }

    @Test
    void takesOutALineOfOwnersThatALaterOneSaysAgain() {
        String owners = "# who\r\n/app/  @a @b\r\n/app/ @b @a # both\r\n/x/ @a\r\n/x/ @b\r\n/app/ @b @a\r\n";
        FakeTree tree = FakeTree.of("app/a", "", "x/a", "", "CODEOWNERS", owners);

        assertThat(after(tree, "CODEOWNERS"))
                .isEqualTo("# who\r\n/app/ @b @a # both\r\n/x/ @a\r\n/x/ @b\r\n/app/ @b @a\r\n");
    }

    @Test
    void writesTheHeadingThatWasMeantWhereTheDifferenceCanBeNone() {
        FakeTree tree = FakeTree.of(
                "docs/a.md",
                "# Roll-back\n\n## Prerequisites\n\n## Uninstall\n\n## Version 1-3\n\n## Part A\n\n## Verification\n",
                "README.md",
                """
                # R
                [a](docs/a.md#rollback) [b](docs/a.md#Prerequisits 'B') [c](docs/a.md#install)
                [d](docs/a.md#version-1-2) [e](docs/a.md#part-b) [f](docs/a.md#verificatoin) [g](#rr)
                """);

        assertThat(after(tree, "README.md")).isEqualTo("""
                # R
                [a](docs/a.md#roll-back) [b](docs/a.md#prerequisites 'B') [c](docs/a.md#install)
                [d](docs/a.md#version-1-2) [e](docs/a.md#part-b) [f](docs/a.md#verificatoin) [g](#rr)
                """);
    }

    @Test
    void doesNotChooseBetweenTwoHeadings() {
        FakeTree tree = FakeTree.of("a.md", "# A\n\n## Roll-back\n\n## Rollbacks\n\n[r](#rollback)\n");

        assertThat(fix(tree)).isEmpty();
    }

    @Test
    void makesAnAddressOfALinkThatIsMail() {
        FakeTree tree =
                FakeTree.of("a.md", "# A\n\n[m](ops@acme.example) <a href=\"a+b@c.d\">n</a> [o](x/y@acme.example)\n");

        assertThat(after(tree, "a.md"))
                .isEqualTo(
                        "# A\n\n[m](mailto:ops@acme.example) <a href=\"mailto:a+b@c.d\">n</a> [o](x/y@acme.example)\n");
    }

    @Property(tries = 60)
    void changesNothingASecondTimeAndNothingElse(@ForAll("documents") String document) {
        FakeTree tree = FakeTree.of("docs/Guide.md", "# Guide\n").with("docs/runbooks/run.md", document);
        List<Fixed> fixed = fix(tree);
        Map<DocumentPath, byte[]> after = fixed.stream().collect(Collectors.toMap(Fixed::path, Fixed::after));

        assertThat(Fixes.of(new OverlayTree(tree, after), FixesTest::check)).isEmpty();
        for (Fixed file : fixed) {
            assertThat(undone(text(file.after()))).isEqualTo(undone(document));
        }
    }

    /** The document with what may be mended taken out. */
    private static String undone(String document) {
        return document.replaceAll("(?i)\\.\\./guide\\.md", "LINK").replaceAll("owne?r|2026[/-]10[/-]14|severi?ty", "");
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> key = Arbitraries.of(
                "ownr: a", "last_reviewed_on: 2026/10/14 # x", "severty: 3", "x-own: é", "# note", "owner: b");
        Arbitrary<String> line = Arbitraries.of(
                "[g](../guide.md)",
                "é [g](../Guide.md) \t",
                "```",
                "<a href=\"../GUIDE.md\">g</a>",
                "# Run",
                "",
                "1. x");
        return Combinators.combine(
                        Arbitraries.of("", "\uFEFF"),
                        key.list().uniqueElements().ofMaxSize(4),
                        line.list().ofMaxSize(6),
                        Arbitraries.of("\n", "\r\n"))
                .as((bom, keys, lines, end) -> bom + "---" + end + "kind: runbook" + end
                        + keys.stream().map(k -> k + end).collect(Collectors.joining()) + "---" + end
                        + String.join(end, lines));
    }

    private static FakeTree runbook(String line) {
        return FakeTree.of(RUNBOOK, "---\nkind: runbook\n" + line + "\n---\n# Deploy\n");
    }

    private static CheckReport check(SourceTree tree) {
        return CHECK.check("shop", tree);
    }

    private static List<Fixed> fix(FakeTree tree) {
        return Fixes.of(tree, FixesTest::check);
    }

    private static List<String> rules(FakeTree tree) {
        return fix(tree).stream()
                .flatMap(file -> file.findings().stream())
                .map(Finding::rule)
                .toList();
    }

    private static String after(FakeTree tree, String path) {
        return fix(tree).stream()
                .filter(file -> file.path().value().equals(path))
                .map(file -> text(file.after()))
                .findFirst()
                .orElse("nothing was changed");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
