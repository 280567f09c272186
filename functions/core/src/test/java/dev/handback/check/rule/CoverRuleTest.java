package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EN006, as of 2026-11-18: nobody is paged for nothing, and cover that is claimed is given. */
final class CoverRuleTest {
    private static final String UNCOVERED = "nights: not covered, weekends: not covered, holidays: not covered";
    /** Severity 1 pages the provider at nights and on weekends; a window covers that until 2026-11-30. */
    private static final RuleCase PAGED = RuleCase.of(
                    "EN006", ENGAGEMENT, "15m, " + UNCOVERED, "15m, nights: 30m, weekends: 1h, holidays: not covered")
            .and("responder: internal", "responder: provider");

    private static final String PAGES =
            "Severity 1 pages the provider outside business hours (nights: 30m, weekends: 1h),"
                    + " and neither the contract nor a pager window covers that.";

    @Test
    void takesTheWindowForCover() {
        assertThat(findings(PAGED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "severities: [1], responder: eli; severities: [2], responder: eli",
                "to: 2026-11-30; to: 2026-11-17",
                "kind: windows, windows: [{id: sale, from: 2026-11-27, to: 2026-11-30, severities: [1], responder: eli, reference: SO-3}]; kind: none",
                "pager:; x-pager:",
            })
    void findsPagesThatNothingCovers(String before, String after) {
        assertThat(findings(PAGED.and(before, after))).containsExactly(PAGES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kind: windows; kind: regular",
                "covers_24x7: false; x-covers: false",
                "ends: 2027-03-01; ends: 2026-11-17",
                "responder: provider; responder: internal",
                "nights: 30m, weekends: 1h; nights: not covered, weekends: not covered",
            })
    void isSilentWhereSomethingCoversThemOrNobodyIsPaged(String before, String after) {
        assertThat(findings(PAGED.and("to: 2026-11-30", "to: 2026-11-17").and(before, after)))
                .isEmpty();
    }

    @Test
    void holdsTheClaimOfCoverAgainstWhatIsGiven() {
        RuleCase claimed = RuleCase.of("EN006", ENGAGEMENT, "covers_24x7: false", "covers_24x7: true");
        assertThat(findings(claimed))
                .containsExactly(
                        "The contract claims cover around the clock, and it is not given: severity 1 is not"
                                + " covered at some hours (nights, weekends, holidays), and `pages_out_of_hours` is answered with no.");
        RuleCase covered = claimed.and("15m, " + UNCOVERED, "15m, nights: 15m, weekends: 15m, holidays: 15m");
        assertThat(findings(covered))
                .containsExactly(
                        "The contract claims cover around the clock, and it is not given: `pages_out_of_hours` is"
                                + " answered with no.");
        assertThat(findings(covered.and("pages_out_of_hours: {answer: no", "pages_out_of_hours: {answer: yes")))
                .isEmpty();
    }

    private static List<String> findings(RuleCase change) {
        return RuleCase.check(change.change().apply(SoundRepository.tree())).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("EN006"))
                .map(finding -> finding.message())
                .toList();
    }
}
