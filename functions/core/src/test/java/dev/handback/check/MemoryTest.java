package dev.handback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.rule.Rules;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.ForwardingTree;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A check that remembers a base reads and judges what has changed since, and says the same as one that does not. */
final class MemoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final FakeTree BASE = FakeTree.of(
            "docs/a.md", "# A\n\n[b](b.md)\n", "docs/b.md", "# B\n\n[a](a.md)\n", "docs/c.md", "# C\n\n[x](x.md)\n");
    private static final FakeTree HEAD = BASE.with("docs/b.md", "# B\n\n[a](aa.md)\n");

    private final Memory memory = new Last();
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());

    @Test
    void readsABaseOnceForAllThatIsCheckedAgainstIt() {
        CheckReport first = check(HEAD, BASE);
        assertThat(read).containsExactlyInAnyOrder("docs/a.md", "docs/b.md", "docs/c.md", "docs/b.md");
        read.clear();
        CheckReport second = check(HEAD, BASE);
        assertThat(read).containsExactly("docs/b.md");
        assertThat(second.findings()).isEqualTo(first.findings()).hasSize(2);
    }

    @Test
    void readsOfTheNextBaseWhatIsNewInIt() {
        check(HEAD, BASE);
        read.clear();
        FakeTree next = BASE.with("docs/a.md", "# A\n\n[c](c.md)\n");
        CheckReport report = check(next.with("docs/d.md", "# D\n\n[a](none.md)\n"), next);
        assertThat(read).containsExactlyInAnyOrder("docs/a.md", "docs/d.md");
        assertThat(report.findings())
                .filteredOn(Reported::isNew)
                .extracting(reported -> reported.finding().path())
                .containsExactly(new DocumentPath("docs/d.md"));
    }

    @Test
    void judgesAllAnewByAnotherPolicy() {
        check(HEAD, BASE);
        read.clear();
        FakeTree strict = BASE.with(".handback.yml", "version: 1\nprofile: strict\n");
        check(strict, strict);
        assertThat(read).contains("docs/a.md", "docs/b.md", "docs/c.md");
    }

    private CheckReport check(SourceTree head, SourceTree base) {
        return TreeCheck.with(Rules.all(), TODAY)
                .remembering(memory)
                .check("shop", new Watched(head), new Watched(base));
    }

    /** Remembers the last. */
    private static final class Last implements Memory {
        private Optional<Found> found = Optional.empty();

        @Override
        public Optional<Found> recall() {
            return found;
        }

        @Override
        public void keep(Found last) {
            found = Optional.of(last);
        }
    }

    /** Writes down what is read. */
    private final class Watched extends ForwardingTree {
        Watched(SourceTree tree) {
            super(tree);
        }

        @Override
        public byte[] read(SourceFile file) {
            read.add(file.path().value());
            return super.read(file);
        }
    }
}
