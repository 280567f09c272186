package dev.handback.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.source.FakeTree;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The templates: silent as they are written, and an example of the right form once they have their name. */
final class TemplateTest {
    private static final FakeTree AGREED = FakeTree.of(".handback.yml", "version: 1\nprofile: standard\n")
            .with("handoff/people.yml", """
            version: 1
            people:
              - {id: carla, side: internal, role: CTO}
              - {id: maria, side: internal, role: lead}
              - {id: joao, side: internal, role: engineer}
              - {id: dana, side: provider, provider: northwind, role: engineer}
              - {id: eli, side: provider, provider: northwind, role: engineer}
            """)
            .with("docs/runbooks/offboard.md", "# Offboard\n")
            .with("docs/runbooks/deploy-checkout.md", "# Deploy\n")
            .with("docs/pairing/2026-10-14-deploy.md", "# Deploy\n")
            .with("docs/architecture/overview.md", "# Overview\n");

    @Test
    void sayNothingBeforeTheyAreFilledIn() {
        FakeTree tree = AGREED;
        for (Template template : Template.ofSet("handoff")) {
            tree = tree.with(template.path().value(), template.content());
        }

        assertThat(check(tree).head().documents())
                .extracting(Document::kind)
                .doesNotContain(Kind.ENGAGEMENT, Kind.ACCESS);
        assertThat(check(tree).findings())
                .noneMatch(reported -> reported.finding().path().folder().equals("handoff"));
    }

    @Test
    void haveTheRightFormOnceTheyHaveTheirName() {
        FakeTree tree = AGREED.with("handoff/engagement.yml", Template.ENGAGEMENT.content())
                .with("handoff/access/dana.yml", Template.ACCESS.content());

        assertThat(check(tree).findings())
                .filteredOn(reported -> reported.finding().path().value().startsWith("handoff/"))
                .filteredOn(reported -> reported.finding().rule().startsWith("FM"))
                .extracting(reported ->
                        reported.finding().rule() + " " + reported.finding().message())
                .isEmpty();
    }

    private static CheckReport check(FakeTree tree) {
        return TreeCheck.with(Rules.all(), LocalDate.parse("2026-10-01")).check("shop", tree);
    }
}
