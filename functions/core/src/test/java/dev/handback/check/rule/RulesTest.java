package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ACCESS;
import static dev.handback.check.rule.SoundRepository.ALERT;
import static dev.handback.check.rule.SoundRepository.DEPLOY;
import static dev.handback.check.rule.SoundRepository.ENGAGEMENT;
import static dev.handback.check.rule.SoundRepository.NOTE;
import static dev.handback.check.rule.SoundRepository.OWNERS;
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
        List<String> spoken = cases().map(RuleCase::rule).distinct().sorted().toList();
        List<String> listed = Catalogue.builtIn().entries().stream()
                .map(Catalogue.Entry::id)
                .sorted()
                .toList();
        assertThat(spoken).isEqualTo(listed);
    }

    static Stream<RuleCase> cases() {
        return Stream.of(documents(), runbooks(), notes(), ownership(), owners(), engagement(), access(), links())
                .flatMap(List::stream);
    }

    private static List<RuleCase> documents() {
        return List.of(
                RuleCase.of("CF001", POLICY, "profile: standard", "profle: standard", "profle"),
                RuleCase.of("CF002", POLICY, "profile: standard", "profile: loud", "profile"),
                RuleCase.of("CF002", POLICY, "profile: standard", "profile: standard: loud", "profile"),
                RuleCase.of("CF004", POLICY, "MD004", "MD044", "MD044"),
                RuleCase.added("FM001", "docs/runbooks/clean.md", "# Clean\n\n## Steps\n\n1. Wipe.\n", "# Clean"),
                RuleCase.of("FM002", DEPLOY, "title: Deploy checkout", "title: Deploy: checkout", "title"),
                RuleCase.of(
                        "FM002", PEOPLE, "side: internal, github: cruiz", "side: \"internal, github: cruiz", "cruiz"),
                RuleCase.of("FM003", DEPLOY, "severity: 3", "severty: 3", "severty"),
                RuleCase.of("FM003", ACCESS, "mfa: true", "mfaa: true", "mfaa"),
                RuleCase.of("FM004", DEPLOY, "severity: 3", "severity: 3\nseverity: 2", "severity: 2"),
                RuleCase.of("FM005", DEPLOY, "owner: platform\n", "", "---"),
                RuleCase.of("FM005", ACCESS, "    reason: build the pipeline\n", "", "- id: dana-aws"),
                RuleCase.of("FM006", DEPLOY, "severity: 3", "severity: high", "severity"),
                RuleCase.of("FM006", ACCESS, "level: operator", "level: boss", "level"),
                RuleCase.of("FM007", DEPLOY, "---\n\n# Deploy", "\n# Deploy", "---"),
                new RuleCase("MD001", "Latin 1", tree -> tree.with("docs/a.md", LATIN_1), "docs/a.md", "#"),
                RuleCase.added("MD002", "docs/a.md", "\n\n", "\n"),
                new RuleCase(
                        "MD006",
                        "1.2 MB",
                        tree -> tree.with("docs/a.md", "long line\n".repeat(120_000)),
                        "docs/a.md",
                        "long"),
                RuleCase.of(
                        "SC001",
                        README,
                        "# Shop",
                        "# Shop\n\nexport T=ghp_0123456789abcdefghijABCDEFGHIJ012345",
                        "ghp_"),
                RuleCase.of("SC001", PEOPLE, "version: 1", "# AKIAQ3EGTV7NRY2WUBZL\nversion: 1", "AKIA"),
                RuleCase.of(
                        "SC002",
                        README,
                        "# Shop",
                        "# Shop\n\n```\n-----BEGIN RSA PRIVATE KEY-----\n"
                                + "MIIEowIBAAKCAQEAv6n8Hq0dWb3kX1Zs7yQe5RtJ2fLgPc9uMxVhTn4oDaKiBwGr\n-----END RSA PRIVATE KEY-----\n```",
                        "-----BEGIN"),
                RuleCase.of(
                        "FR001",
                        DEPLOY,
                        "last_reviewed_on: 2026-10-14",
                        "last_reviewed_on: 2026-04-14",
                        "last_reviewed_on"),
                RuleCase.of(
                        "FR002",
                        DEPLOY,
                        "last_reviewed_on: 2026-10-14",
                        "last_reviewed_on: 2026-05-20",
                        "last_reviewed_on"),
                RuleCase.of(
                        "FR003",
                        DEPLOY,
                        "last_reviewed_on: 2026-10-14",
                        "last_reviewed_on: 2026-11-19",
                        "last_reviewed_on"));
    }

    private static List<RuleCase> runbooks() {
        return List.of(
                RuleCase.of("RB001", DEPLOY, "## When to use", "## Of interest", "# Deploy checkout\n"),
                RuleCase.of("RB001", ALERT, "## Meaning", "## A", "# Checkout has errors")
                        .and("## Impact", "## B"),
                RuleCase.of("RB002", DEPLOY, "## Prerequisites", "## Of interest", "## When to use"),
                RuleCase.of("RB003", DEPLOY, "## Steps", "## Of interest", "## Prerequisites"),
                RuleCase.of("RB004", DEPLOY, "## Verification", "## Of interest", "## Steps"),
                RuleCase.of("RB005", DEPLOY, "## Rollback", "## Of interest", "## Verification"),
                RuleCase.of("RB006", DEPLOY, "## Escalation\n\n1. The platform lead.\n", "", "## Rollback"),
                RuleCase.of("RB007", DEPLOY, "Deploy the number before.", "TODO: write this", "## Rollback"),
                RuleCase.of("RB007", DEPLOY, "Deploy the number before.\n", "", "## Rollback"),
                RuleCase.of(
                        "RB008",
                        DEPLOY,
                        "1. **Start the workflow.**",
                        "Start it.\n\nThen wait for the mail.",
                        "## Steps"),
                new RuleCase(
                        "CV001",
                        "no runbook",
                        tree -> tree.without(DEPLOY)
                                .without(ALERT)
                                .with("handoff/failure-modes.yml", "version: 1\nmodes: []\n")
                                .with(OWNERSHIP, ownershipWithout()),
                        OWNERSHIP,
                        "- id: checkout"),
                RuleCase.of("EX001", DEPLOY, "exercised:\n", "x-exercised:\n", "---"),
                RuleCase.of("EX001", DEPLOY, "by: maria", "by: dana", "exercised:"),
                RuleCase.of("EX002", DEPLOY, "on: 2026-10-14, by", "on: 2026-04-14, by", "- {on:"),
                RuleCase.of("EX003", DEPLOY, "Start the workflow", "Begin the workflow", "- {on:"),
                RuleCase.of("EX004", DEPLOY, "result: worked", "result: failed", "- {on:"),
                RuleCase.of("EX005", DEPLOY, "by: maria", "by: dana", "---")
                        .and(ALERT, "by: maria", "by: dana")
                        .at(OWNERSHIP, "- id: checkout"));
    }

    private static List<RuleCase> notes() {
        return List.of(
                RuleCase.of("AN001", NOTE, "## Status\n\nSuperseded by [2](0002-two-regions.md).\n", "", "# 1."),
                RuleCase.of("AN001", NOTE, "Superseded by [2](0002-two-regions.md).\n", "", "## Status"),
                RuleCase.of("AN002", NOTE, "Superseded by [2](0002-two-regions.md).", "Purple", "Purple"),
                RuleCase.of("AN003", NOTE, "## Decision", "## Of interest", "## Context"),
                RuleCase.of("AN003", NOTE, "## Consequences", "## Of interest", "## Of interest"),
                new RuleCase(
                        "AN004",
                        "the same number",
                        tree -> RuleCase.copy(tree, NOTE, "docs/architecture/0001-region.md"),
                        "docs/architecture/0001-region.md",
                        "# 1."),
                RuleCase.of("AN006", NOTE, "0002-two-regions.md", "0003-none.md", "Superseded"),
                RuleCase.of(
                        "AN006",
                        NOTE,
                        "Superseded by [2](0002-two-regions.md).",
                        "Superseded by ADR-0016",
                        "Superseded"));
    }

    private static List<RuleCase> ownership() {
        return List.of(
                RuleCase.of("OW001", OWNERSHIP, "    accountable: maria\n", "", "- id: checkout"),
                RuleCase.of("OW001", OWNERSHIP, "accountable: maria", "accountable: [maria, carla]", "accountable"),
                RuleCase.of("OW002", OWNERSHIP, "accountable: maria", "accountable: dana", "accountable"),
                RuleCase.of("OW003", OWNERSHIP, "[platform, northwind]", "[northwind]", "- id: checkout")
                        .and("learns: [maria]", "learns: [eli]"),
                RuleCase.of("OW004", OWNERSHIP, "services/checkout/**", "services/shop/**", "services/shop"),
                RuleCase.of("OW005", OWNERSHIP, "backup: carla", "backup: pedro", "backup"),
                RuleCase.of("OW005", DEPLOY, "owner: platform", "owner: plattform", "owner"));
    }

    private static List<RuleCase> owners() {
        return List.of(
                RuleCase.of("CO001", OWNERS, "@mlopez", "mlopez", "/services/"),
                RuleCase.of("CO002", OWNERS, "/services/checkout/ ", "!/services/checkout/", "!/services/"),
                RuleCase.of("CO003", OWNERS, "/services/checkout/", "/services/shop/", "/services/"),
                RuleCase.of("CO004", OWNERS, "/services/checkout/", "/docs/*", "/docs/*"),
                RuleCase.of(
                        "CO005",
                        OWNERS,
                        "/services/checkout/",
                        "/services/checkout/app.js @mlopez\n/services/checkout/",
                        "app.js"),
                RuleCase.of("CO010", OWNERS, "@mlopez @acme/northwind", "@dana-nw @acme/northwind", "/services/"));
    }

    private static List<RuleCase> engagement() {
        return List.of(
                RuleCase.of("EN001", ENGAGEMENT, ", reason: Nobody owns the platform.", "", "model:"),
                RuleCase.of("EN002", ENGAGEMENT, "  kubernetes: no cluster\n", "", "no_problem:"),
                RuleCase.of("EN003", ENGAGEMENT, "certificate renewal", "improve reliability", "agreed_tasks"),
                RuleCase.of("EN004", ENGAGEMENT, "  schema_changes: {answer: no, note: never}\n", "", "boundaries"),
                RuleCase.of(
                        "EN005", ENGAGEMENT, "business_hours: 1h, nights: not covered", "business_hours: 1h", "  2:"),
                RuleCase.of("EN005", ENGAGEMENT, ", covers_24x7: false", "", "contract"),
                RuleCase.of("EN006", ENGAGEMENT, "business_hours: 15m", "business_hours: 4h", "  1:"),
                RuleCase.of(
                        "EN007",
                        ENGAGEMENT,
                        "    acceptance: Two of them have deployed alone.\n",
                        "",
                        "- id: pipeline"),
                RuleCase.of("EN007", ENGAGEMENT, "    owner: maria", "    owner: dana", "- id: pipeline"),
                RuleCase.of("EN010", ENGAGEMENT, "starts: 2026-09-01", "starts: 2027-09-01", "ends:"),
                RuleCase.of("EN016", ENGAGEMENT, "status: in-progress", "status: accepted", "status: accepted"),
                RuleCase.of(
                        "EN016",
                        ENGAGEMENT,
                        "status: in-progress",
                        "accepted: {by: dana, on: 2026-11-01}",
                        "accepted: {by"));
    }

    private static List<RuleCase> access() {
        return List.of(
                RuleCase.of("AC001", ACCESS, "    expires: 2026-11-30\n", "", "- id: dana-aws"),
                RuleCase.of("AC001", ACCESS, "expires: 2026-11-30", "expires: 2026-12-03", "expires"),
                RuleCase.of("AC001", ACCESS, "expires: 2026-11-30", "expires: 2026-09-01", "expires"),
                RuleCase.of("AC001", ACCESS, "acme/shop#142", "pager:sale", "expires")
                        .and("2026-11-30", "2026-12-01"),
                RuleCase.of("AC001", ACCESS, "data: none", "data: production", "expires"),
                RuleCase.of("AC002", ACCESS, "expires: 2026-11-30", "expires: 2026-11-17", "expires"),
                RuleCase.of("AC003", ACCESS, "account: dana-nw", "account: eli-nw", "account"),
                RuleCase.of("AC003", ACCESS, "account: dana-nw", "account: admin", "account"),
                RuleCase.of("AC004", ACCESS, "approver: maria", "approver: eli", "approver"),
                RuleCase.of("AC004", ACCESS, "    approver: maria\n", "", "- id: dana-aws"),
                RuleCase.of("AC005", ACCESS, "role: Deployer", "role: owner", "role"),
                RuleCase.of("AC005", ACCESS, "level: operator", "level: admin", "level")
                        .and("    task: acme/shop#142\n", ""),
                RuleCase.of("AC006", ACCESS, "revoked: null", "revoked: {on: 2026-10-01, by: maria}", "revoked"),
                RuleCase.of(
                        "AC006",
                        ACCESS,
                        "revoked: null",
                        "revoked: {on: 2026-09-01, by: maria, method: disable, evidence: \"#1\"}",
                        "revoked"),
                RuleCase.of("AC007", PEOPLE, "github: dana-nw,", "github: dana-nw, left: 2026-11-17,", "id: dana")
                        .at(ACCESS, "- id: dana-aws"),
                RuleCase.of("AC008", ACCESS, "system: aws-identity-center", "system: database", "system")
                        .and("    data: none\n", ""),
                RuleCase.of("AC008", ACCESS, "data: none", "data: production", "data")
                        .and("    task: acme/shop#142\n", ""),
                RuleCase.of("AC009", ACCESS, "mfa: true", "password: hunter", "password"),
                RuleCase.of(
                        "AC009", ACCESS, "build the pipeline", "ghp_0123456789abcdefghijABCDEFGHIJ012345", "reason"),
                RuleCase.of("AC010", ACCESS, "delivered_by: sso-invite", "delivered_by: chat", "delivered_by"));
    }

    private static List<RuleCase> links() {
        return List.of(
                RuleCase.of("LK001", README, "docs/runbooks/deploy.md", "docs/runbooks/deploys.md", "[Deploy]"),
                RuleCase.of("LK001", README, "docs/pictures/Shop.png", "pictures/Shop.png", "[Deploy]"),
                RuleCase.of("LK002", README, "#shop", "#shops", "[Deploy]"),
                RuleCase.of("LK002", DEPLOY, "#context", "#contexts", "decided"),
                RuleCase.of("LK003", README, "docs/runbooks/deploy.md", "../other/deploy.md", "[Deploy]"),
                RuleCase.of("LK006", README, "Shop.png", "shop.png", "[Deploy]"));
    }

    private static String ownershipWithout() {
        return """
                version: 1
                components:
                  - id: checkout
                    type: service
                    accountable: maria
                    operates: [platform]
                    learns: [maria]
                    operations: {deploy: {not_applicable: it is never changed}}
                """;
    }
}
