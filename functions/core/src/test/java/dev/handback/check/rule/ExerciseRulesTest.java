package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the records of a runbook prove, and what is said of those that prove nothing. */
final class ExerciseRulesTest {
    private static final String WORKED = "  - {on: 2026-10-14, by: maria, mode: drill, result: worked";
    private static final String FAILED = "  - {on: 2026-10-14, by: maria, mode: drill, result: failed}\n";

    @Test
    void takeOfTwoOnTheSameDayTheOneThatIsWrittenBelow() {
        assertThat(messages(WORKED, FAILED + WORKED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dana  | 2026-10-14 | Only the provider has followed this (dana), nobody of yours.
            zoe   | 2026-10-14 | The exercise by zoe on 2026-10-14 does not count: the roster has nobody of yours by this id on that day.
            maria | 2001-01-01 | The exercise by maria on 2001-01-01 does not count: the roster has nobody of yours by this id on that day.
            maria | 2026-11-19 | The exercise by maria is dated 2026-11-19, which has not come yet, so it does not count.
            """)
    void sayWhyARecordDoesNotCount(String by, String on, String message) {
        assertThat(messages("on: 2026-10-14, by: maria", "on: %s, by: %s".formatted(on, by)))
                .contains(message);
    }

    private static List<String> messages(String before, String after) {
        return RuleCase.check(
                        RuleCase.replace(SoundRepository.DEPLOY, before, after).apply(SoundRepository.tree()))
                .findings()
                .stream()
                .filter(reported -> reported.finding().rule().startsWith("EX"))
                .map(reported -> reported.finding().message())
                .toList();
    }
}
