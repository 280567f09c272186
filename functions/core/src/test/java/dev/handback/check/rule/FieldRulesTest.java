package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words about a field, and the names that it may have. */
final class FieldRulesTest {
    private static final String RUNBOOK = """
            ---
            kind: runbook
            component: checkout
            operation: deploy
            owner: platform
            last_reviewed_on: 2026-10-14
            ---

            # Deploy
            """;

    @Test
    void sayWhatAFieldTakesAndGiveAnExample() {
        assertThat(said(RUNBOOK.replace("operation: deploy", "operation: deploy\nseverity: high")))
                .containsExactly("FM006 `severity` is `high`. It takes a whole number from 1 to 4."
                        + " | Write what it takes, for example `severity: 2`");
    }

    @Test
    void callWhatHoldsNothingEmpty() {
        assertThat(said(RUNBOOK.replace("owner: platform", "owner: \"\"")))
                .containsExactly("FM006 `owner` is empty. It takes text."
                        + " | Write what it takes, for example `owner: platform`");
    }

    @Test
    void nameTheFieldThatWasMeant() {
        assertThat(said(RUNBOOK.replace("operation: deploy", "operation: deploy\nseverty: 2")))
                .containsExactly("FM003 `severty` is no field of a runbook, so nothing reads it."
                        + " | Rename it to `severity`");
    }

    @Test
    void letOwnFieldsBeginWithX() {
        assertThat(said(RUNBOOK.replace("operation: deploy", "operation: deploy\nx-slack: \"#ops\"")))
                .isEmpty();
    }

    @Test
    void neverRepeatAnAddressOfAPerson() {
        assertThat(said(RUNBOOK.replace("operation: deploy", "operation: maria@acme.example")))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("FM006").doesNotContain("acme.example"));
    }

    @Test
    void understandTheOtherNamesOfAReview() {
        assertThat(said(RUNBOOK.replace("last_reviewed_on", "last_updated"))).isEmpty();
        assertThat(said(RUNBOOK.replace("last_reviewed_on", "reviewed"))).isEmpty();
    }

    @Test
    void understandTheNamesThatThePolicyMaps() {
        FakeTree tree = FakeTree.of(
                ".handback.yml",
                "version: 1\nfront_matter: {map: {owner: owner_slack}}\n",
                "docs/runbooks/deploy.md",
                RUNBOOK.replace("owner:", "owner_slack:"));
        assertThat(said(tree)).isEmpty();
    }

    @Test
    void letOneNameStandForTwoFields() {
        FakeTree tree = FakeTree.of(
                ".handback.yml",
                "version: 1\nfront_matter: {map: {owner: squad, component: squad}}\n",
                "docs/runbooks/deploy.md",
                RUNBOOK.replace("owner:", "squad:").replaceFirst("component: .*\n", ""));
        assertThat(said(tree)).isEmpty();
    }

    @Test
    void takeTheNameThatThePolicyMapsBeforeOurs() {
        FakeTree tree = FakeTree.of(
                ".handback.yml",
                "version: 1\nfront_matter: {map: {owner: squad}}\n",
                "docs/runbooks/deploy.md",
                RUNBOOK.replace("owner:", "owner: {slack: ops}\nsquad:"));
        assertThat(said(tree)).isEmpty();
        assertThat(said(RUNBOOK.replace("owner:", "owner: {slack: ops}\nx-squad:")))
                .singleElement(STRING)
                .startsWith("FM006 `owner` is not what it should be");
    }

    @Test
    void askNothingOfFrontMatterThatIsNotOurs() {
        assertThat(said("---\ntitle: A\nweight: 20\nowner_slack: \"#ops\"\n---\n\n# A\n"))
                .isEmpty();
    }

    private static List<String> said(String text) {
        return said(FakeTree.of("docs/runbooks/deploy.md", text));
    }

    private static List<String> said(FakeTree tree) {
        return RuleCase.check(tree).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().startsWith("FM"))
                .map(finding -> finding.rule() + " " + finding.message() + " | " + finding.fix())
                .toList();
    }
}
