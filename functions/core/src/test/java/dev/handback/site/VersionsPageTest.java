package dev.handback.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Records;
import dev.handback.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of versions has a column for comparisons as soon as there is one. */
final class VersionsPageTest {

    @Test
    void hasNoColumnForWhatNobodyHasCompared() {
        assertThat(page(List.of())).contains("What changed").doesNotContain("Compare");
        assertThat(page(List.of(new Piece.Link("with v1", "../compare/v1-v2/index.html"))))
                .contains("Compare")
                .contains("with v1");
    }

    private static String page(List<Piece.Link> comparisons) {
        Piece.Day day = new Piece.Day(LocalDate.parse("2026-11-18"), "18 Nov 2026", Optional.empty(), false);
        Records.VersionRow row = new Records.VersionRow(
                "v2",
                "../index.html",
                Optional.empty(),
                "release",
                "release",
                day,
                "4f2c1aa",
                "14 of 22",
                Optional.empty(),
                Part.sentence("Every page is the same."),
                comparisons);
        return Templates.builtIn()
                .text("site/versions", new Records.Versions("1 version", "", List.of(row), List.of()));
    }
}
