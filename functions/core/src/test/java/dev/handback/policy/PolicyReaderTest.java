package dev.handback.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every key of {@code .handback.yml} is read; what is absent or not understood has its default. */
final class PolicyReaderTest {
    private static final Policy WHOLE = read("""
            version: 1
            profile: strict
            hub: acme/shop
            kinds:
              runbook: {include: ["docs/runbooks/**"], exclude: ["**/_index.md"], sections: procedure-light}
              architecture-note: {include: ["docs/architecture/*.md"], sections: [nygard, madr]}
            operations: {service: [deploy], queue: [drain]}
            exercises: {every: 3 months}
            ownership: {sources: [owners, matrix]}
            front_matter: {map: {owner: owner_slack}}
            freshness: {review_in: 4 months, warn: 10 days, fallback: git}
            notes: {decide_within: 30 days}
            links: {site_root: /source/, generated: {".html": ".html.md.erb"}, ignore: ["old/**"]}
            access: {longest: {admin: 7 days}, remind: [3 days], review_every: 30 days}
            alerts: {sources: ["monitoring/**"]}
            checks: {fail_on: warning, annotate: all, comment: always, mode: observe}
            rules: {MD004: off}
            baseline: ops/known.txt
            exclude: ["samples/**"]
            site: {title: Acme Shop, exclude: ["docs/drafts/**"]}
            """);
    private static final Policy NONE = Policy.none();

    @Test
    void readsWhereDocumentsLieAndWhichSectionsTheyHave() {
        assertThat(WHOLE.documents().sectionsOf(Kind.RUNBOOK)).containsExactly(SectionPreset.PROCEDURE_LIGHT);
        assertThat(WHOLE.documents().sectionsOf(Kind.ARCHITECTURE_NOTE))
                .containsExactly(SectionPreset.NYGARD, SectionPreset.MADR);
        assertThat(WHOLE.documents().leavesOut(new DocumentPath("samples/a.md")))
                .isTrue();
        assertThat(WHOLE.frontMatterNames()).isEqualTo(Map.of("owner", "owner_slack"));
    }

    @Test
    void readsHowLongWordsStayTrue() {
        assertThat(WHOLE.freshness())
                .isEqualTo(new Freshness(
                        Interval.months(4), Interval.days(10), Interval.months(3), Interval.days(30), true));
    }

    @Test
    void asksForNoOperationWithoutAName() {
        assertThat(read("operations: {service: [\"\", deploy]}\n").operationsOf("service"))
                .containsExactly("deploy");
    }

    @Test
    void takesNoTimeAtAllForNone() {
        assertThat(read("notes: {decide_within: 0 days}\nfreshness: {review_in: soon}\n")
                        .freshness())
                .isEqualTo(NONE.freshness());
    }

    @Test
    void readsHowLongAccessMayLast() {
        assertThat(WHOLE.access())
                .isEqualTo(new AccessLimits(
                        Map.of(
                                "read", Interval.days(180),
                                "contributor", Interval.days(90),
                                "operator", Interval.days(90),
                                "admin", Interval.days(7),
                                "production-data", Interval.days(14)),
                        List.of(Interval.days(3)),
                        Interval.days(30)));
    }

    @Test
    void readsHowACheckJudges() {
        assertThat(WHOLE.profile()).isEqualTo(Profile.STRICT);
        assertThat(WHOLE.checks())
                .isEqualTo(new Checks(
                        Map.of("MD004", "off"),
                        "warning",
                        "all",
                        "always",
                        "observe",
                        new DocumentPath("ops/known.txt")));
    }

    @Test
    void readsWhereFactsAreLookedUp() {
        assertThat(WHOLE.sources().ownership()).containsExactly(Sources.Owners.OWNERS, Sources.Owners.MATRIX);
        assertThat(WHOLE.sources().alerts()).hasToString("[monitoring/**]");
        assertThat(WHOLE.hub()).isEqualTo(new Hub.Unread("acme/shop"));
        assertThat(WHOLE.links().siteRoot()).isEqualTo("source");
        assertThat(WHOLE.links().generated()).isEqualTo(Map.of(".html", ".html.md.erb"));
        assertThat(WHOLE.operationsOf("service")).containsExactly("deploy");
        assertThat(WHOLE.operationsOf("queue")).containsExactly("drain");
    }

    @Test
    void asksLittleWhereNoPolicyIs() {
        assertThat(NONE.profile()).isEqualTo(Profile.ADOPT);
        assertThat(NONE.freshness()).isEqualTo(Defaults.FRESHNESS);
        assertThat(NONE.access()).isEqualTo(Defaults.ACCESS);
        assertThat(NONE.checks()).isEqualTo(Defaults.CHECKS);
        assertThat(NONE.sources()).isEqualTo(new Sources(Defaults.OWNERSHIP, List.of(), new Hub.None()));
    }

    @Test
    void takesTheDefaultForWhatIsNotUnderstood() {
        assertThat(read("""
                freshness: {review_in: soon}
                checks: [a]
                ownership: {sources: [guess]}
                baseline: ../outside.txt
                operations: 7
                """)).isEqualTo(read("version: 1"));
    }

    private static Policy read(String yaml) {
        return PolicyReader.read(((YamlResult.Parsed) YamlReader.read(yaml, 1)).root(), Profile.STANDARD);
    }
}
