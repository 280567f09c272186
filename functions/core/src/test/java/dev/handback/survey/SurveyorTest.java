package dev.handback.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.document.Document;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.ForwardingTree;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

final class SurveyorTest {
    private static final FakeTree BASE = FakeTree.of("docs/a.md", "# A\n", "docs/b.md", "# B\n", "docs/c.md", "# C\n");

    private final Surveyor surveyor = new Surveyor(Policy.none(), LocalDate.parse("2026-11-18"));

    @Test
    void readsOnlyWhatIsOtherThanInTheBase() {
        Watched head = new Watched(
                BASE.with("docs/b.md", "# Bee\n").without("docs/c.md").with("docs/d.md", "# C\n"));

        Survey survey = surveyor.survey("shop", head, surveyor.survey("shop", BASE));

        assertThat(survey.documents()).extracting(Document::title).containsExactly("A", "Bee", "C");
        assertThat(survey.documents()).extracting(Document::file).isEqualTo(head.files());
        assertThat(head.read).extracting(DocumentPath::value).containsExactlyInAnyOrder("docs/b.md", "docs/d.md");
    }

    /** A tree that remembers what was read of it. */
    private static final class Watched extends ForwardingTree {
        private final ConcurrentLinkedQueue<DocumentPath> read = new ConcurrentLinkedQueue<>();

        private Watched(SourceTree tree) {
            super(tree);
        }

        @Override
        public byte[] read(SourceFile file) {
            read.add(file.path());
            return super.read(file);
        }
    }
}
