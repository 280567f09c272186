package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.handback.check.CheckReport;
import dev.handback.check.JsonReport;
import dev.handback.check.TreeCheck;
import dev.handback.document.Document;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Any bytes as any file end in a report. The short form is the same every time; {@code -Dhandback.fuzz.minutes=10} goes on
 * for that long from another start.
 */
final class FuzzTest {
    private static final int ROUNDS = 60;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final FakeTree SAMPLE = FolderTree.of("samples", "acme-shop-broken");

    @Test
    void reportsWhateverBytesAFileHolds() {
        long minutes = Long.getLong("handback.fuzz.minutes", 0);
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        long seed = minutes == 0 ? 1 : System.nanoTime();
        for (int round = 0; minutes == 0 ? round < ROUNDS : System.nanoTime() < end; round++) {
            long start = seed + round;
            FakeTree tree = changed(new Random(start));
            assertThatCode(() -> checked(tree)).as("seed %d", start).doesNotThrowAnyException();
        }
    }

    @Test
    void saysWhyItDoesNotReadAFileOfTenMegabytes() {
        FakeTree tree = FakeTree.of("docs/big.md", "# Big\n\nwords\n".repeat(800_000));

        assertThat(checked(tree).findings()).extracting(r -> r.finding().rule()).containsExactly("MD006");
    }

    @Test
    void readsManyLinesManyLinksAndManyHeadings() {
        FakeTree tree = FakeTree.of(
                "docs/runbooks/lines.md", "# Lines\n" + "- a\n".repeat(100_000),
                "docs/runbooks/links.md", "# Links\n" + "[a](missing.md) [b](#nowhere)\n".repeat(10_000),
                "docs/runbooks/headings.md", "## Steps\n".repeat(20_000));

        assertThat(checked(tree).head().documents())
                .hasSize(3)
                .allSatisfy(document -> assertThat(document).isInstanceOf(Document.Text.class));
    }

    @Test
    void outlivesBombsInFrontMatterAndRecords() {
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
                d: &d [*c, *c, *c, *c, *c, *c, *c, *c]
                e: &e [*d, *d, *d, *d, *d, *d, *d, *d]
                f: [*e, *e, *e, *e, *e, *e, *e, *e]
                """;
        FakeTree tree = FakeTree.of(
                "handoff/people.yml",
                bomb,
                "handoff/ownership.yml",
                "a: " + "[".repeat(50_000),
                "handoff/access/x.yml",
                "- ".repeat(50_000),
                "docs/runbooks/a.md",
                "---\n" + bomb + "---\n# A\n");

        assertThat(checked(tree).head().documents()).hasSize(4);
    }

    @Test
    void countsOnFromNoDayBeyondTheCalendar() {
        FakeTree tree = SoundRepository.tree();
        for (SourceFile file : SoundRepository.tree().files()) {
            String text = new String(tree.read(file), StandardCharsets.UTF_8);
            tree = tree.with(file.path().value(), text.replaceAll("20\\d\\d-\\d\\d-\\d\\d", "+999999999-12-31"));
        }

        assertThat(checked(tree).findings()).extracting(r -> r.finding().rule()).contains("FM006");
    }

    @Test
    void readsPathsOfAnyKindAndFollowsNothingOutOfTheRepository() {
        FakeTree tree = FakeTree.of("docs/runbooks/a\nb\u202e.md", "# A\n[x](../loop/y.md) [z](../module/z.md)\n")
                .with("docs/loop", SourceFile.Mode.SYMLINK)
                .with("docs/module", SourceFile.Mode.SUBMODULE)
                .with("handoff/people.yml", SourceFile.Mode.SYMLINK)
                .with("docs/bytes.md", new byte[] {(byte) 0xc3, 0x28, 0});

        assertThat(checked(tree).findings())
                .extracting(r -> r.finding().rule())
                .contains("MD001")
                .doesNotContain("LK001");
    }

    private static FakeTree changed(Random random) {
        HostileBytes hostile = new HostileBytes(random);
        FakeTree tree = SAMPLE;
        List<SourceFile> files = SAMPLE.files();
        for (int i = 0; i < 6; i++) {
            SourceFile file = files.get(random.nextInt(files.size()));
            tree = tree.with(file.path().value(), hostile.of(tree.read(file)));
        }
        return tree;
    }

    private static CheckReport checked(FakeTree tree) {
        return Assertions.assertTimeoutPreemptively(LONGEST, () -> {
            CheckReport report = TreeCheck.with(Rules.all(), DAY).check("shop", tree);
            assertThat(JsonReport.of(report, Optional.empty(), Optional.empty()))
                    .isNotEmpty();
            return report;
        });
    }
}
