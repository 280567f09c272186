package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ACCESS;
import static dev.handback.check.rule.SoundRepository.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks like a defect of the client's own records and is none: the rule that is named has nothing to say. */
final class HandoffSilenceTest {
    private static final List<RuleCase> REGISTER = List.of(
            RuleCase.of("AC013", ACCESS, "level: operator", "level: admin").and("#142", "#151"),
            RuleCase.of("AC013", ACCESS, "level: operator", "level: admin").and("build the", "move the"),
            RuleCase.of("AC013", ACCESS, "level: operator", "level: read"),
            RuleCase.of("AC013", ACCESS, "id: dana-aws", "id: dana-root").and("level: operator", "level: admin"),
            RuleCase.of("AC014", ACCESS, "remove-assignment", "rotate-key").and("mfa: true", "rotate_by: 2026-11-18"),
            RuleCase.of("AC014", ACCESS, "remove-assignment", "rotate-key")
                    .and("expires: 2026-11-30", "expires: 2026-11-17"),
            RuleCase.of("AC015", ACCESS, "mfa: true", "emergency: {incident: \"#1\", follow_up: 2026-09-06}")
                    .and("2026-11-30", "2026-09-06"),
            RuleCase.of("AC015", ACCESS, "mfa: true", "emergency: null"),
            RuleCase.of("AC016", ACCESS, "granted: 2026-09-03", "granted: 2026-08-20"),
            RuleCase.of("AC016", ACCESS, "granted: 2026-09-03", "granted: 2026-06-03")
                    .and("mfa: true", "reviewed: {on: 2026-08-20, by: maria}"),
            RuleCase.of("AC020", ACCESS, "central: true", "central: the registrar has no single sign-on"),
            RuleCase.of("AC021", ACCESS, "level: operator", "level: admin"),
            RuleCase.of("AC021", ACCESS, "level: operator", "level: admin")
                    .and("mfa: true", "non_personal: {owner: maria, why: the pipeline signs in with it}"),
            RuleCase.of("AC022", PEOPLE, "github: dana-nw,", "github: dana-nw, left: 2026-11-18,"),
            RuleCase.of("AC022", PEOPLE, "github: dana-nw,", "github: dana-nw, left: 2026-11-17,")
                    .and(
                            ACCESS,
                            "offboarding: null",
                            "offboarding: {local_copies_deleted: {by: dana, on: 2026-11-17}}"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void letsPassWhatIsNoDefect(RuleCase sound) {
        assertThat(sound.places()).isEmpty();
    }

    static Stream<RuleCase> cases() {
        return Stream.of(REGISTER).flatMap(List::stream);
    }
}
