package dev.handback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.rule.Rules;
import dev.handback.source.FakeTree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings get a note on their line: those on a line that changed, unless the policy says otherwise. */
final class NotesTest {
    private static final String PAGE = "# Guide\n\n[one](one.md)\n\n[two](two.md)\n";
    private static final FakeTree BASE =
            FakeTree.of("docs/guide.md", PAGE, "docs/one.md", "# One\n", "docs/two.md", "# Two\n");

    @Test
    void notesWhatStandsOnALineThatChanged() {
        FakeTree head = BASE.without("docs/one.md").with("docs/guide.md", PAGE + "\n[three](three.md)\n");

        assertThat(notes("changed-lines", head))
                .isEqualTo(noted("docs/guide.md:7").and("docs/guide.md:3"));
        assertThat(notes("all", head)).isEqualTo(noted("docs/guide.md:3", "docs/guide.md:7"));
        assertThat(notes("none", head)).isEqualTo(noted().and("docs/guide.md:3", "docs/guide.md:7"));
    }

    @Test
    void comparesAFileThatWasRenamedWithWhatItWas() {
        FakeTree head = BASE.without("docs/guide.md")
                .without("docs/two.md")
                .with("docs/manual.md", PAGE.replace("(one.md)", "(gone.md)"));

        assertThat(notes("changed-lines", head))
                .isEqualTo(noted("docs/manual.md:3").and("docs/manual.md:5"));
    }

    @Test
    void takesEveryLineOfANewFileAndOfOneThatCannotBeReadAsChanged() {
        byte[] latin = {'#', ' ', (byte) 0xfc, '\n'};
        FakeTree head = BASE.with("docs/new.md", "# New\n\n[four](four.md)\n").with("docs/one.md", latin);

        assertThat(notes("changed-lines", head)).isEqualTo(noted("docs/one.md:1", "docs/new.md:3"));
    }

    @Test
    void notesEverythingWhereThereIsNothingToCompareWith() {
        CheckReport report = check().check("shop", with(BASE.without("docs/one.md"), "changed-lines"));

        assertThat(Noted.of(Notes.of(report))).isEqualTo(noted("docs/guide.md:3"));
    }

    private static Noted notes(String annotate, FakeTree head) {
        return Noted.of(Notes.of(check().check("shop", with(head, annotate), with(BASE, annotate))));
    }

    private static FakeTree with(FakeTree tree, String annotate) {
        return tree.with(".handback.yml", "version: 1\nchecks: {annotate: " + annotate + "}\n");
    }

    private static TreeCheck check() {
        return TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18"));
    }

    private static Noted noted(String... places) {
        return new Noted(List.of(places), List.of());
    }

    /** Where findings stand, with a note and without. */
    private record Noted(List<String> onLines, List<String> elsewhere) {

        static Noted of(Notes notes) {
            return new Noted(places(notes.onLines()), places(notes.elsewhere()));
        }

        Noted and(String... places) {
            return new Noted(onLines, List.of(places));
        }

        private static List<String> places(List<Reported> findings) {
            return findings.stream()
                    .map(Reported::finding)
                    .map(finding -> finding.path() + ":" + finding.mark().line())
                    .distinct()
                    .toList();
        }
    }
}
