package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a good link on GitHub, or on a site that is made of the same files, is never called broken. */
final class LinkRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy.md",
                "./deploy.md",
                "deploy.md#a--b",
                "deploy.md#A--B",
                "deploy.md#own",
                "deploy.md#anchor",
                "deploy.md?plain=1#L3",
                "my%20page.md",
                "caf%C3%A9.md",
                "../guides",
                "../guides/",
                "../..",
                "/docs/guides/deploy.md",
                "deploy.html",
                "deploy/",
                "deploy",
                "../guides/deploy/index.html",
                "../deploy/",
                "/guides/deploy/",
                "/img/shop.png",
                "../../../../issues",
                "../../../../wiki/Home",
                "../../../../pull/1",
                "../../../../releases",
                "https://example.com/none.md",
                "//example.com/none",
                "mailto:a@b.example",
                "tel:+123",
                "www.example.com",
                "{{ site.url }}/none.md",
                "<%= path %>",
                "${BASE}/none.md",
                "../../library/none.md",
                "../../shortcut/none.md",
                "#here",
                "",
            })
    void leavesGoodLinksAlone(String target) {
        assertThat(findings("# Here\n\n[x](<" + target + ">)\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploys.md LK001 Link to `deploy.md`",
                "shop.png LK001 Link to `../../static/img/shop.png`",
                "none.md LK001 Link to where it is now, or take the link out",
                "Deploy.md LK006 Write `deploy.md`",
                "../../../elsewhere.md LK003 Link to the full address, beginning with https://",
                "deploy.md#a-b LK002 Write `#a--b`",
                "#her LK002 Write `#here`",
                "(https://example.com) LK001 Leave out what stands around the address, so that it begins with https://",
            })
    void offersTheNearest(String line) {
        String[] words = line.split(" ", 3);
        assertThat(findings("# Here\n\n[x](<" + words[0] + ">)\n"))
                .extracting(finding -> finding.rule() + " " + finding.fix())
                .containsExactly(words[1] + " " + words[2]);
    }

    @Test
    void knowsThatASiteMayServeAFolderByAnotherName() {
        FakeTree tree = FakeTree.of("adrs/0002-use-queues.md", "# A\n", "a.md", "[a](/adr/0002-use-queues/)\n");
        assertThat(RuleCase.check(tree.with("_config.yml", "title: Shop\n")).findings())
                .isEmpty();
        assertThat(RuleCase.check(tree).findings())
                .extracting(reported -> reported.finding().rule())
                .containsExactly("LK001");
    }

    @Test
    void knowsTheAddressThatADocumentGivesItself() {
        String moved = "---\nslug: /runbooks/dns\naliases: [/old/dns/]\n---\n# DNS\n";
        String links = "[a](/runbooks/dns) [b](/old/dns) [c](/old/names)\n";
        FakeTree tree = FakeTree.of("docs/new/names.md", moved, "a.md", links);
        FakeTree unnamed = tree.with("docs/new/names.md", "# DNS\n");

        assertThat(RuleCase.check(tree).findings())
                .extracting(reported -> reported.finding().subject())
                .containsExactly("/old/names");
        assertThat(RuleCase.check(unnamed, tree).findings())
                .filteredOn(Reported::isNew)
                .hasSize(2);
    }

    @Test
    void knowsThatAPostIsServedElsewhere() {
        String post = "# A\n\n[one](../../../logo.png) [two](../b/) [three](gone.md)\n";
        assertThat(RuleCase.check(FakeTree.of("docs/_posts/2026-03-04-a.md", post))
                        .findings())
                .extracting(reported -> reported.finding().subject())
                .containsExactly("gone.md");
    }

    @Test
    void neverRepeatsAnAddressOfAPerson() {
        assertThat(findings("[x](maria@acme.example)\n")).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).doesNotContain("acme.example");
            assertThat(finding.fix()).isEqualTo("Begin it with `mailto:`");
        });
    }

    @Test
    void neverRepeatsATokenInAnAddress() {
        String token = "ghp_" + "0123456789abcdefghijABCDEFGHIJ012345";
        assertThat(findings("[x](" + token + ".md)\n\n[y](deploy.md#" + token + ")\n\n[z](../../../" + token + ")\n"))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("ghp_0123"));
    }

    @Test
    void takesThePictureForALargerScreenForNoPerson() {
        assertThat(findings("![x](shop@2x.png)\n"))
                .extracting(Finding::message)
                .containsExactly("`shop@2x.png` leads to nothing: the repository has no `docs/guides/shop@2x.png`.");
    }

    @Test
    void saysNothingOfLinksInCodeAndComments() {
        assertThat(findings("`[x](none.md)`\n\n```\n[x](none.md)\n```\n\n<!-- [x](none.md) -->\n"))
                .isEmpty();
    }

    @Test
    void followsTheHtmlThatDocumentsHold() {
        assertThat(findings("<a href=\"deploy.md\">a</a> <img src=\"none.png\" alt=\"\">\n"))
                .extracting(Finding::rule)
                .containsExactly("LK001");
    }

    private static List<Finding> findings(String text) {
        FakeTree tree = FakeTree.of(
                "docs/guides/page.md", text,
                "docs/guides/deploy.md", "# A & B\n\n## Own {#own}\n\n<a id=\"anchor\"></a>\n",
                "docs/guides/my page.md", "# P\n",
                "docs/guides/café.md", "# P\n",
                "static/img/shop.png", "");
        return RuleCase.check(tree.with("library", SourceFile.Mode.SUBMODULE).with("shortcut", SourceFile.Mode.SYMLINK))
                .findings()
                .stream()
                .map(Reported::finding)
                .filter(finding -> finding.path().value().equals("docs/guides/page.md"))
                .filter(finding -> finding.rule().startsWith("LK"))
                .toList();
    }
}
