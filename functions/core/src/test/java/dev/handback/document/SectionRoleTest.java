package dev.handback.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.markdown.Heading;
import dev.handback.yaml.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which job a heading gives its section. */
final class SectionRoleTest {

    @ParameterizedTest
    @CsvSource({
        "STEPS, 3. Procedure",
        "VERIFICATION, ✅ How to verify:",
        "ROLLBACK, ROLL BACK",
        "DIAGNOSIS, Diagnosis and mitigation",
        "MITIGATION, Diagnosis & mitigation",
        "IMPACT, Impact / severity",
        "MEANING, What does this alert mean?",
        "ESCALATION, Ownership and support",
        "ESCALATION, On‑Call",
        "ESCALATION, Owner"
    })
    void takesNumbersSignsAndPairs(SectionRole role, String heading) {
        assertThat(SectionRole.of(heading(heading))).contains(role);
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFICATION, Test the new node",
        "VERIFICATION, Verify resources",
        "ROLLBACK, Checkout rollback",
        "ESCALATION, Internal escalation"
    })
    void hearsOfARoleAmongOtherWords(SectionRole role, String heading) {
        assertThat(role.isIn(heading(heading))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFICATION, Test accounts",
        "VERIFICATION, Check alerts",
        "VERIFICATION, Testimony",
        "ROLLBACK, Recovery - general concepts",
        "ROLLBACK, Disaster recovery",
        "WHEN_TO_USE, Configuration overview",
        "STEPS, Runbook authors"
    })
    void isNotTakenInByTheFirstWord(SectionRole role, String heading) {
        assertThat(role.isIn(heading(heading))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTEXT, Kontext und Problemstellung",
        "CONSEQUENCES, Positive Konsequenzen",
        "ALTERNATIVES, Betrachtete Alternativen",
        "PREREQUISITES, Voraussetzungen",
        "OUTCOME, Résultat de la décision",
        "DECISION, Résultat de la décision",
        "CONSEQUENCES, Avantages et inconvénients des options",
        "STEPS, Étapes",
        "STATUS, Estado",
        "CONSEQUENCES, Consecuencias",
        "DECISION, Decisão",
        "ROLLBACK, Ripristino",
        "CONTEXT, Context en probleemstelling"
    })
    void isKnownInOtherLanguages(SectionRole role, String heading) {
        assertThat(role.isIn(heading(heading))).isTrue();
    }

    @Test
    void isForeignWhereNoEnglishNameIsTheSame() {
        assertThat(SectionRole.isForeign(heading("Kontext"))).isTrue();
        assertThat(SectionRole.isForeign(heading("Status"))).isFalse();
    }

    @Test
    void readsALongHeadingNoFurtherThanAnyNameIs() {
        assertThat(SectionRole.ROLLBACK.isIn(heading("a ".repeat(500_000) + "rollback")))
                .isTrue();
    }

    @Test
    void isSuggestedByItsFirstName() {
        assertThat(SectionRole.WHEN_TO_USE.heading()).isEqualTo("When to use");
    }

    private static Heading heading(String text) {
        return new Heading(Mark.START, 2, text, "");
    }
}
