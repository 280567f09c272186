package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ACCESS;
import static dev.handback.check.rule.SoundRepository.ALERT;
import static dev.handback.check.rule.SoundRepository.DEPLOY;
import static dev.handback.check.rule.SoundRepository.ENGAGEMENT;
import static dev.handback.check.rule.SoundRepository.OWNERSHIP;
import static dev.handback.check.rule.SoundRepository.PEOPLE;
import static dev.handback.check.rule.SoundRepository.POLICY;
import static dev.handback.check.rule.SoundRepository.README;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is silent on a sound repository, and speaks at the right line when one thing of it is broken. */
final class RulesTest {
    private static final byte[] LATIN_1 = {'#', ' ', (byte) 0xE9, '\n'};
    private static final String NEVER_DEPLOYED = """
                version: 1
                components:
                  - id: checkout
                    type: service
                    accountable: maria
                    operates: [platform]
                    learns: [maria]
                    operations:
                      deploy: {not_applicable: it is never changed}
                      rotate-secret: {not_applicable: it has none}
                """;

    private static final List<RuleCase> DOCUMENTS = List.of(
            RuleCase.of("CF001", POLICY, "profile: standard", "profle: standard")
                    .at("profle"),
            RuleCase.of("CF002", POLICY, "profile: standard", "profile: loud").at("profile"),
            RuleCase.of("CF002", POLICY, "profile: standard", "profile: standard\naccess: {longest: {admin: 8h}}")
                    .at("admin: 8h"),
            RuleCase.of("CF002", POLICY, "profile: standard", "profile: standard: loud")
                    .at(": loud"),
            RuleCase.of("CF003", POLICY, "\"docs/runbooks/**\"]", "\"docs/runbooks/**\", \"ops/**\"]")
                    .at("\"ops/**\""),
            RuleCase.of("CF004", POLICY, "LK008", "LK088").at("LK088"),
            RuleCase.of("CF005", POLICY, "profile: standard", "profile: adopt").at("profile"),
            RuleCase.added("FM001", "docs/runbooks/clean.md", "# Clean\n\n## Steps\n\n1. Wipe.\n", "# Clean"),
            RuleCase.added(
                    "FM001", "docs/w.md", "# First deploy\n\n---\nkind: walkthrough\ntopic: pipeline\n---\n", "---"),
            RuleCase.of("FM002", DEPLOY, "title: Deploy checkout", "title: Deploy: checkout")
                    .at(": checkout"),
            RuleCase.of("FM002", PEOPLE, "side: internal, github: cruiz", "side: \"internal, github: cruiz")
                    .at("\"internal, github: cruiz"),
            RuleCase.of("FM003", DEPLOY, "severity: 3", "severty: 3").at("severty"),
            RuleCase.of("FM003", ACCESS, "mfa: true", "mfaa: true").at("mfaa"),
            RuleCase.of("FM004", DEPLOY, "severity: 3", "severity: 3\nseverity: 2")
                    .at("severity: 2"),
            RuleCase.of("FM005", DEPLOY, "owner: platform\n", "").at("---"),
            RuleCase.of("FM005", ACCESS, "    reason: build the pipeline\n", "").at("id: dana-aws"),
            RuleCase.of("FM006", DEPLOY, "severity: 3", "severity: high").at("severity"),
            RuleCase.of("FM006", ACCESS, "level: operator", "level: boss").at("level"),
            RuleCase.of("FM007", DEPLOY, "---\n\n# Deploy", "\n# Deploy").at("---"),
            new RuleCase("MD001", tree -> tree.with("docs/a.md", LATIN_1), "docs/a.md", "#"),
            RuleCase.added("MD002", "docs/a.md", "\n\n", "\n"),
            new RuleCase("MD006", tree -> tree.with("docs/a.md", "long line\n".repeat(120_000)), "docs/a.md", "long"),
            RuleCase.of("MD007", README, "# Shop", "# Shop\n\nAsk <iframe src=\"https://a.example\"></iframe> first.")
                    .at("<iframe"),
            RuleCase.of("MD007", README, "# Shop", "# Shop\n\nAsk <b onclick=\"go()\">her</b> first.")
                    .at("<b "),
            RuleCase.added("MD008", "docs/a.md", "# A\n\n1. Go.\n\n   ```bash\n   ls\n", "```"),
            RuleCase.of("SC001", README, "# Shop", "# Shop\n\nexport T=ghp_0123456789abcdefghijABCDEFGHIJ012345")
                    .at("ghp_"),
            RuleCase.of("SC001", PEOPLE, "version: 1", "# AKIAQ3EGTV7NRY2WUBZL\nversion: 1")
                    .at("AKIA"),
            RuleCase.of(
                            "SC002",
                            README,
                            "# Shop",
                            "# Shop\n\n```\n-----BEGIN RSA PRIVATE KEY-----\n"
                                    + "MIIEowIBAAKCAQEAv6n8Hq0dWb3kX1Zs7yQe5RtJ2fLgPc9uMxVhTn4oDaKiBwGr\n-----END RSA PRIVATE KEY-----\n```")
                    .at("-----BEGIN"),
            RuleCase.of("SC003", README, "# Shop", "# Shop\n\nhttps://app:vK9!" + "tLq2Zw@orders.internal/")
                    .at("vK9!"),
            RuleCase.of("SC004", README, "# Shop", "# Shop\n\npassword: vK9!" + "tLq2Zw")
                    .at("vK9!"),
            RuleCase.of("FR001", DEPLOY, "last_reviewed_on: 2026-10-14", "last_reviewed_on: 2026-04-14")
                    .at("last_reviewed_on"),
            RuleCase.of("FR004", DEPLOY, "last_reviewed_on: 2026-10-14\n", "").at("---"),
            RuleCase.of("FR002", DEPLOY, "last_reviewed_on: 2026-10-14", "last_reviewed_on: 2026-05-20")
                    .at("last_reviewed_on"),
            RuleCase.of("FR003", DEPLOY, "last_reviewed_on: 2026-10-14", "last_reviewed_on: 2026-11-19")
                    .at("last_reviewed_on"));

    private static final List<RuleCase> RUNBOOKS = List.of(
            RuleCase.of("RB001", DEPLOY, "## When to use", "## Of interest").at("# Deploy checkout\n"),
            RuleCase.of("RB001", ALERT, "## Meaning", "## A")
                    .at("# Checkout has errors")
                    .and("## Impact", "## B"),
            RuleCase.of("RB002", DEPLOY, "## Prerequisites", "## Of interest").at("## When to use"),
            RuleCase.of("RB003", DEPLOY, "## Steps", "## Of interest").at("## Prerequisites"),
            RuleCase.of("RB004", DEPLOY, "## Verification", "## Of interest").at("## Steps"),
            RuleCase.of("RB005", DEPLOY, "## Rollback", "## Of interest").at("## Verification"),
            RuleCase.of("RB006", DEPLOY, "## Escalation\n\n1. The platform lead.\n", "")
                    .at("## Rollback"),
            RuleCase.of("RB007", DEPLOY, "Deploy the number before.", "TODO: write this")
                    .at("## Rollback"),
            RuleCase.of("RB007", DEPLOY, "Deploy the number before.\n", "").at("## Rollback"),
            RuleCase.of("RB010", ALERT, "1. Read the log.", "1. Go:\n\n   ```\n   terraform destroy\n   ```")
                    .at("terraform destroy")
                    .and("[Roll back](deploy.md#deploy-checkout)", "[Deploy](deploy.md)"),
            RuleCase.of("RB008", DEPLOY, "1. **Start the workflow.**", "Start it.\n\nThen wait for the mail.")
                    .at("## Steps"),
            new RuleCase(
                    "CV001",
                    tree -> tree.without(DEPLOY)
                            .without(ALERT)
                            .with("handoff/failure-modes.yml", "version: 1\nmodes: []\n")
                            .with(OWNERSHIP, NEVER_DEPLOYED),
                    OWNERSHIP,
                    "id: checkout"),
            RuleCase.of("EX001", DEPLOY, "exercised:\n", "x-exercised:\n").at("---"),
            RuleCase.of("EX001", DEPLOY, "by: maria", "by: dana").at("exercised:"),
            RuleCase.of("EX002", DEPLOY, "on: 2026-10-14, by", "on: 2026-04-14, by")
                    .at("{on:"),
            RuleCase.of("EX003", DEPLOY, "Start the workflow", "Begin the workflow")
                    .at("{on:"),
            RuleCase.of("EX004", DEPLOY, "result: worked", "result: failed").at("{on:"),
            RuleCase.of("EX005", DEPLOY, "by: maria", "by: dana")
                    .at("---")
                    .and(ALERT, "by: carla", "by: dana")
                    .at(OWNERSHIP, "id: checkout"));

    private static final List<RuleCase> MATRIX = List.of(
            RuleCase.of("OW001", OWNERSHIP, "    accountable: maria\n", "").at("id: checkout"),
            RuleCase.of("OW001", OWNERSHIP, "accountable: maria", "accountable: [maria, carla]")
                    .at("carla]"),
            RuleCase.of("OW002", OWNERSHIP, "accountable: maria", "accountable: dana")
                    .at("dana\n"),
            RuleCase.of("OW003", OWNERSHIP, "[platform, northwind]", "[northwind]")
                    .at("id: checkout")
                    .and("learns: [maria]", "learns: [eli]"),
            RuleCase.of("OW004", OWNERSHIP, "services/checkout/**", "services/shop/**")
                    .at("\"services/shop"),
            RuleCase.of("OW005", OWNERSHIP, "backup: carla", "backup: pedro").at("pedro"),
            RuleCase.of("OW005", DEPLOY, "owner: platform", "owner: plattform").at("owner"));

    private static final List<RuleCase> AGREEMENT = List.of(
            RuleCase.of("EN001", ENGAGEMENT, ", reason: Nobody owns the platform.", "")
                    .at("model:"),
            RuleCase.of("EN002", ENGAGEMENT, "  kubernetes: no cluster\n", "").at("no_problem:"),
            RuleCase.of("EN003", ENGAGEMENT, "certificate renewal", "improve reliability")
                    .at("improve reliability"),
            RuleCase.of("EN004", ENGAGEMENT, "  schema_changes: {answer: no, note: never}\n", "")
                    .at("boundaries"),
            RuleCase.of("EN005", ENGAGEMENT, "business_hours: 1h, nights: not covered", "business_hours: 1h")
                    .at("2: {definition: Some"),
            RuleCase.of("EN005", ENGAGEMENT, ", covers_24x7: false", "").at("contract"),
            RuleCase.of("EN006", ENGAGEMENT, "business_hours: 15m", "business_hours: 4h")
                    .at("1: {definition: All"),
            RuleCase.of(
                            "EN006",
                            ENGAGEMENT,
                            "business_hours: 1h, nights: not covered",
                            "business_hours: 1h, nights: 1h")
                    .at("nights: 1h")
                    .and("business_hours: 15m, nights: not covered", "business_hours: 15m, nights: 15m")
                    .and("responder: internal", "responder: provider"),
            RuleCase.of("EN006", ENGAGEMENT, "covers_24x7: false", "covers_24x7: true")
                    .at("covers_24x7"),
            RuleCase.of("EN007", ENGAGEMENT, "    acceptance: Two of them have deployed alone.\n", "")
                    .at("id: pipeline"),
            RuleCase.of("EN007", ENGAGEMENT, "    owner: maria", "    owner: dana")
                    .at("owner: dana"),
            RuleCase.of("EN010", ENGAGEMENT, "starts: 2026-09-01", "starts: 2027-09-01")
                    .at("ends:"),
            RuleCase.of("EN010", ENGAGEMENT, "ends: 2027-03-01", "ends: 2026-12-18")
                    .at("ends:"),
            RuleCase.of("EN016", ENGAGEMENT, "status: in-progress", "status: accepted")
                    .at("status: accepted"),
            RuleCase.of("EN016", ENGAGEMENT, "status: in-progress", "accepted: {by: dana, on: 2026-11-01}")
                    .at("accepted: {by"));

    private static final List<RuleCase> LINKS = List.of(
            RuleCase.of("LK001", README, "docs/runbooks/deploy.md", "docs/runbooks/deploys.md")
                    .at("[Deploy]"),
            RuleCase.of("LK001", README, "docs/pictures/Shop.png", "pictures/Shop.png")
                    .at("![picture]"),
            RuleCase.of("LK002", README, "#shop", "#shops").at("[above]"),
            RuleCase.of("LK002", DEPLOY, "#context", "#contexts").at("[decided]"),
            RuleCase.of("LK003", README, "docs/runbooks/deploy.md", "../other/deploy.md")
                    .at("[Deploy]"),
            new RuleCase(
                    "LK007",
                    tree -> RuleCase.copy(tree, DEPLOY, "docs/deploy.md").without(DEPLOY),
                    README,
                    "[Deploy]"),
            RuleCase.of("LK006", README, "Shop.png", "shop.png").at("![picture]"));

    @Test
    void sayNothingOfASoundRepository() {
        assertThat(RuleCase.check(SoundRepository.tree()).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void speakWhereOneThingIsBroken(RuleCase broken) {
        assertThat(broken.places()).containsExactly(broken.expectedPlace());
    }

    @Test
    void areThoseOfTheCatalogue() {
        Stream<String> elsewhere = Stream.of(Stream.of("FR005"), RecordRulesTest.rules(), CycleItemRulesTest.rules())
                .flatMap(rules -> rules);
        List<String> spoken = Stream.concat(cases().map(RuleCase::rule), elsewhere)
                .distinct()
                .sorted()
                .toList();
        List<String> listed = Catalogue.builtIn().entries().stream()
                .filter(Catalogue.Entry::inChecks)
                .map(Catalogue.Entry::id)
                .sorted()
                .toList();
        assertThat(spoken).isEqualTo(listed);
    }

    static Stream<RuleCase> cases() {
        return Stream.of(
                        SilenceCases.ALL,
                        DOCUMENTS,
                        FormCases.ALL,
                        RUNBOOKS,
                        OperationCases.ALL,
                        NoteCases.ALL,
                        MATRIX,
                        ReviewerCases.ALL,
                        AGREEMENT,
                        RegisterCases.ALL,
                        HandoffCases.ALL,
                        AgreementCases.ALL,
                        AgreementCases.LEFT_OUT,
                        LINKS)
                .flatMap(List::stream);
    }
}
