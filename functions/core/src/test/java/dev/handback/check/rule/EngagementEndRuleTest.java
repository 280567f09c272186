package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EN010, as of 2026-11-18: whoever ends soon has an exit list, and nothing on it is left to do. */
final class EngagementEndRuleTest {
    private static final String EXIT = "handoff/exit.yml";
    private static final String LIST = """
            version: 1
            engagement: northwind-2026
            because: end-of-contract
            planned: 2026-12-18
            items:
              - {id: access, text: All grants revoked, owner: maria, state: open}
              - {id: secrets, text: All secrets rotated, owner: maria, state: open}
              - {id: films, text: All walkthroughs recorded, owner: maria, state: done}
            waivers: [{item: secrets, reason: the account is closed, by: carla}]
            signed: null
            """;

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, 30 days, ends",
        "2026-11-18, 30 days, ends",
        "2026-11-17, 30 days, ended",
        "2027-01-18, 2 months, ends",
        "2026-12-18, soon, ends",
    })
    void namesWhatIsOpenAndNotWaived(String day, String notice, String verb) {
        assertThat(findings(ending(day, notice).with(EXIT, LIST)))
                .containsExactly("The engagement " + verb + " on " + day
                        + ", and items of its exit list are open and not waived: `access`.");
    }

    @Test
    void missesTheExitList() {
        assertThat(findings(ending("2026-12-18", "30 days")))
                .containsExactly(
                        "The engagement ends on 2026-12-18, and there is no exit list: nobody knows what is left to do.");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-19, 30 days", "2026-12-18, 29 days", "2027-03-01, never"})
    void isSilentWhileTheEndIsFar(String day, String notice) {
        assertThat(findings(ending(day, notice).with(EXIT, LIST))).isEmpty();
        assertThat(findings(ending(day, notice))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state: open}/state: done}",
                "signed: null/signed: {by: carla, on: 2026-11-18}",
                "engagement: northwind-2026/engagement: other",
                "items:/items: [",
            })
    void isSilentWhereTheListIsDoneOrSignedOrAnothersOrUnreadable(String change) {
        String[] words = change.split("/", -1);
        assertThat(findings(ending("2026-12-18", "30 days").with(EXIT, LIST.replace(words[0], words[1]))))
                .isEmpty();
    }

    @Test
    void saysOnceThatItEndsBeforeItStarts() {
        assertThat(findings(ending("2026-08-31", "30 days")))
                .containsExactly("The engagement ends on 2026-08-31, before it starts on 2026-09-01.");
    }

    private static FakeTree ending(String day, String notice) {
        return RuleCase.of("EN010", SoundRepository.ENGAGEMENT, "ends: 2027-03-01", "ends: " + day)
                .and("exit: {notice: 30 days", "exit: {notice: " + notice)
                .change()
                .apply(SoundRepository.tree());
    }

    private static List<String> findings(FakeTree tree) {
        return RuleCase.check(tree).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("EN010"))
                .map(finding -> finding.message())
                .toList();
    }
}
