package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CO010: files whose owners by an OWNERS file or a catalog are all the provider's. */
final class ProviderOwnedRuleTest {
    private static final String ONE =
            "Every owner of `services/checkout/app.js` is the provider's: nobody of yours answers for it.";
    private static final String OWNERS = "services/checkout/OWNERS";

    @Test
    void saysOnceWhichFilesAreMeant() {
        FakeTree tree = SoundRepository.tree()
                .with(OWNERS, "reviewers: [mlopez]\napprovers: [dana-nw, eli-nw]\n")
                .with("services/checkout/b/c.js", "")
                .with("services/checkout/b/d.js", "");
        assertThat(findings(tree))
                .containsExactly(
                        OWNERS + ":2:1 services/checkout/ Every owner of `services/checkout/app.js` and 2 more files is"
                                + " the provider's: nobody of yours answers for them.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approvers: [dana-nw, mlopez]\n",
                "approvers: [dana-nw, somebody-unknown]\n",
                "approvers: []\n",
                "reviewers: [mlopez]\n",
                "filters:\n  \"\\\\.js$\": {approvers: [mlopez]}\n  \".*\": {approvers: [dana-nw]}\n",
                "no: [yaml\n",
            })
    void isSilentWhereSomebodyElseIsNamed(String owners) {
        assertThat(findings(SoundRepository.tree().with(OWNERS, owners))).isEmpty();
    }

    @Test
    void countsTheOwnersOfTheFoldersAbove() {
        FakeTree tree = SoundRepository.tree().with("OWNERS", "approvers: [mlopez]\n");
        assertThat(findings(tree.with(OWNERS, "approvers: [dana-nw]\n"))).isEmpty();
        assertThat(findings(tree.with(OWNERS, "options: {no_parent_owners: true}\napprovers: [dana-nw]\n")))
                .containsExactly(OWNERS + ":2:1 services/checkout/ " + ONE);
    }

    @Test
    void knowsFiltersAndAliases() {
        FakeTree tree = SoundRepository.tree()
                .with("OWNERS_ALIASES", "aliases:\n  theirs: [dana-nw]\n")
                .with(OWNERS, "filters:\n  \"\\\\.js$\":\n    approvers: [theirs]\n")
                .with("services/checkout/b.md", "# B\n\nb\n");
        assertThat(findings(tree)).containsExactly(OWNERS + ":3:5 services/checkout/ \\.js$ " + ONE);
    }

    @Test
    void readsEachEntityOfACatalog() {
        String catalog = "kind: Component\nspec: {owner: group:default/northwind}\n---\nkind: API\nspec: {owner: %s}\n";
        String path = "services/checkout/catalog-info.yaml";
        assertThat(findings(SoundRepository.tree().with(path, catalog.formatted("user:dana"))))
                .containsExactly(path + ":2:8 services/checkout/ " + ONE);
        assertThat(findings(SoundRepository.tree().with(path, catalog.formatted("platform"))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatThePolicyDoesNotRead() {
        FakeTree tree = SoundRepository.tree().with(OWNERS, "approvers: [dana-nw]\n");
        assertThat(findings(RuleCase.replace(
                                SoundRepository.POLICY, "profile:", "ownership: {sources: [codeowners]}\nprofile:")
                        .apply(tree)))
                .isEmpty();
    }

    private static List<String> findings(FakeTree tree) {
        return RuleCase.check(tree).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("CO010"))
                .map(finding -> "%s:%d:%d %s %s"
                        .formatted(
                                finding.path(),
                                finding.mark().line(),
                                finding.mark().column(),
                                finding.subject(),
                                finding.message()))
                .toList();
    }
}
