package dev.handback.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.policy.Policy;
import dev.handback.policy.PolicyReader;
import dev.handback.policy.Profile;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.survey.Surveyor;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who owns a file, in every form in which repositories say so, and which form counts. */
final class OwnerSourcesTest {
    private static final FakeTree PROW = FakeTree.of(
            "OWNERS", "approvers: [alice, sig-docs]\nreviewers: [zoe]\nemeritus_approvers: [old]\n",
            "OWNERS_ALIASES", "aliases:\n  SIG-Docs: [bob, carol]\n",
            "a/OWNERS", "reviewers: [dave]\n",
            "a/b/OWNERS", "options: {no_parent_owners: true}\napprovers: [erin]\n",
            "f/OWNERS", "filters:\n  \"\\\\.md$\": {approvers: [frank]}\n  \"[\": {approvers: [broken]}\n",
            "g/OWNERS", "set noparent\n*\n");
    private static final FakeTree CATALOG = FakeTree.of(
            "catalog-info.yaml",
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            spec: {owner: group:default/platform}
            ---
            kind: API
            spec: {owner: team-b}
            ---
            kind: Location
            spec: {targets: [./x]}
            """,
            "svc/catalog-info.yml",
            "kind: Component\nspec:\n  owner: user:guest\n",
            "bad/catalog-info.yaml",
            "kind: ${{ values.kind }\nspec: [\n");

    @Test
    void joinsProwsOwnersOfAllFoldersAbove() {
        assertThat(owners(PROW, "a.md")).containsExactly("alice", "bob", "carol");
        assertThat(owners(PROW, "a/x.md")).containsExactly("alice", "bob", "carol");
    }

    @Test
    void stopsWhereAFolderStandsAlone() {
        assertThat(owners(PROW, "a/b/c/x.md")).containsExactly("erin");
        assertThat(owners(FakeTree.of("a/OWNERS", "reviewers: [dave]\n"), "a/x.md"))
                .containsExactly("dave");
    }

    @Test
    void filtersByThePathBelowTheFolder() {
        assertThat(owners(PROW.without("OWNERS"), "f/x.md")).containsExactly("frank");
        assertThat(owners(PROW.without("OWNERS"), "f/x.go")).isEmpty();
        assertThat(owners(PROW.without("OWNERS"), "g/x.go")).isEmpty();
    }

    @Test
    void readsEveryEntityOfTheNearestCatalogFile() {
        assertThat(owners(CATALOG, "docs/a.md")).containsExactly("platform", "team-b");
        assertThat(owners(CATALOG, "svc/docs/a.md")).containsExactly("guest");
        assertThat(owners(CATALOG, "bad/a.md")).containsExactly("platform", "team-b");
    }

    @Test
    void takesTheStrongestSourceThatNamesSomebody() {
        FakeTree tree = FakeTree.of(
                "CODEOWNERS", "/docs/ @github\n/svc/\n",
                "OWNERS", "approvers: [prow]\n",
                "handoff/ownership.yml",
                        "version: 1\ncomponents:\n  - {id: c, accountable: matrix, paths: [\"svc/**\"]}\n");
        assertThat(owners(tree, "docs/a.md")).containsExactly("@github");
        assertThat(owners(tree, "svc/a.js")).containsExactly("matrix");
        assertThat(owners(tree, "README.md")).containsExactly("prow");
        assertThat(owners(tree, "docs/a.md", "[owners, codeowners]")).containsExactly("prow");
        assertThat(owners(tree, "svc/a.js", "[codeowners]")).isEmpty();
    }

    private static List<String> owners(FakeTree tree, String path) {
        return owners(tree, path, "[matrix, codeowners, owners, backstage]");
    }

    private static List<String> owners(FakeTree tree, String path, String sources) {
        Policy policy = PolicyReader.read(
                ((YamlResult.Parsed) YamlReader.read("ownership: {sources: " + sources + "}", 1)).root(),
                Profile.STANDARD);
        return OwnerSources.of(new Surveyor(policy, LocalDate.parse("2026-11-18")).survey("shop", tree))
                .ownersOf(new DocumentPath(path));
    }
}
