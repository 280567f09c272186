package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ALERT;
import static dev.handback.check.rule.SoundRepository.DEPLOY;
import static dev.handback.check.rule.SoundRepository.ENGAGEMENT;
import static dev.handback.check.rule.SoundRepository.OWNERSHIP;
import static dev.handback.check.rule.SoundRepository.PEOPLE;
import static dev.handback.check.rule.SoundRepository.POLICY;

import java.util.List;
import java.util.stream.Stream;

/** One thing that is wrong with the client's own records each: who owns what, what breaks, what was agreed. */
final class HandoffCases {
    static final String MODES = "handoff/failure-modes.yml";
    static final String OPERATIONS = "operations: {rotate-secret: {not_applicable: it signs in with its role}}\n";
    static final String REVIEW = "handoff/reviews/2026-10.yml";
    static final String PAIRING = """
            ---
            kind: pairing-session
            date: 2026-10-14
            driver: maria
            component: checkout
            result: needs-another
            ---
            # First deploy
            """;
    static final String INCIDENT = """
            ---
            kind: incident-review
            severity: 2
            date: 2026-11-02
            commander: maria
            runbook_used: {path: docs/runbooks/errors.md, worked: no}
            actions: [{text: a}, {text: b, done: true}, {text: c, owner: maria, due: 2026-12-01}]
            ---
            # Checkout was slow
            """;
    static final String EMERGENCY = """
            ---
            kind: emergency-change
            severity: 2
            started: 2026-11-10T23:10:00Z
            by: dana
            approved_by: maria
            reconcile_by: 2026-11-13
            reconciled: {pull_request: "#131", on: 2026-11-12}
            ---
            # Failover

            The replica was promoted by hand.
            """;
    private static final String CALLED_NOT_APPLICABLE =
            "operations: {scale: %s, rotate-secret: {not_applicable: it signs in with its role}}\n";

    private static final List<RuleCase> COVERAGE = List.of(
            RuleCase.of("CV002", OWNERSHIP, "it signs in with its role", "n/a").at("rotate-secret"),
            RuleCase.of("CV002", OWNERSHIP, OPERATIONS, CALLED_NOT_APPLICABLE.formatted("{}"))
                    .at("scale"),
            RuleCase.of("CV002", OWNERSHIP, OPERATIONS, CALLED_NOT_APPLICABLE.formatted("{not_applicable: \"\"}"))
                    .at("scale"),
            RuleCase.of("CV003", MODES, ", alert: CheckoutErrors", "").at("{id"),
            RuleCase.of("CV003", MODES, ", runbook: docs/runbooks/errors.md", ", runbook:")
                    .at("{id"),
            RuleCase.of("EX006", ALERT, "by: carla", "by: maria").at(OWNERSHIP, "id: checkout"),
            RuleCase.of("OW006", OWNERSHIP, OPERATIONS, OPERATIONS + "  - {id: rota, type: process}\n")
                    .at("{id: rota")
                    .and(POLICY, "operations:", "operations:\n  process: []"));

    private static final List<RuleCase> MATRIX = List.of(
            RuleCase.of("OW008", OWNERSHIP, "  kubernetes: we run no cluster\n", "")
                    .at("no_area"),
            RuleCase.of("OW008", OWNERSHIP, "area: application-code", "area: other")
                    .at("no_area"),
            RuleCase.of("OW009", OWNERSHIP, "    approves_production: maria\n", "")
                    .at("id: checkout"),
            RuleCase.of("OW009", OWNERSHIP, "approves_production: maria", "approves_production: northwind")
                    .at("northwind\n"),
            RuleCase.of("OW010", OWNERSHIP, "area: application-code", "area: incident-response")
                    .at("id: checkout"),
            RuleCase.of("OW010", OWNERSHIP, "area: application-code", "area: incident-response\n    commander: eli")
                    .at("eli"),
            RuleCase.of("OW011", PEOPLE, "role: CTO,", "role: CTO, left: 2026-11-17,")
                    .at(OWNERSHIP, "carla")
                    .and(ENGAGEMENT, "carla", "maria"),
            RuleCase.of("OW011", PEOPLE, "github: eli-nw,", "github: eli-nw, left: 2026-11-17,")
                    .at(ENGAGEMENT, "eli, hours"),
            RuleCase.of("OW011", PEOPLE, "github: eli-nw,", "github: eli-nw, left: 2026-11-17,")
                    .at(DEPLOY, "owner")
                    .and("owner: platform", "owner: eli")
                    .and(ENGAGEMENT, "backup: eli", "backup: dana"),
            RuleCase.of("OW012", OWNERSHIP, "holder: client", "holder: provider")
                    .at("holder"),
            RuleCase.of("OW012", OWNERSHIP, "holder: client", "holder: other").at("holder"),
            RuleCase.of("OW012", OWNERSHIP, "holder: client, ", "").at("{id: shop"),
            RuleCase.of("OW013", PEOPLE, ", role: CTO", "").at("{id: carla"),
            RuleCase.of("OW013", PEOPLE, "teams:", "  - {id: zoe, side: internal, role: analyst}\nteams:")
                    .at("{id: zoe"),
            RuleCase.of("OW014", OWNERSHIP, OPERATIONS, OPERATIONS + "    transition: {to: internal, by: 2026-11-17}\n")
                    .at("transition"));

    private static final List<RuleCase> REVIEWS = List.of(
            RuleCase.of("MR001", ENGAGEMENT, "review_day: 3", "review_day: 12")
                    .at("review_day")
                    .and(REVIEW, "month: 2026-10", "month: 2026-09"),
            RuleCase.of("MR002", REVIEW, "  lead-time: {state: same}\n", "").at("signals"),
            RuleCase.of("MR002", REVIEW, "lead-time: {state: same}", "lead-time: {note: slow}")
                    .at("signals"),
            RuleCase.of("MR003", REVIEW, "lead-time: {state: same}", "lead-time: {state: worse}")
                    .at("decision")
                    .copied(REVIEW, "handoff/reviews/2026-09.yml", "2026-10", "2026-09")
                    .copied(REVIEW, "handoff/reviews/2026-08.yml", "2026-10", "2026-08"),
            RuleCase.of("MR007", REVIEW, "overbuilt: {answer: no, by: maria", "overbuilt: {answer: no")
                    .at("questions"),
            RuleCase.of("MR004", REVIEW, "decision:", "warning_signs: [{sign: blame}]\ndecision:")
                    .at("{sign"));

    private static final String EXIT = """
            version: 1
            engagement: other
            because: end-of-contract
            planned: 2026-11-18
            items: []
            signed: {by: carla, on: 2026-11-18}
            """;
    private static final List<RuleCase> RECORDS = List.of(
            RuleCase.added("KT003", "docs/a.md", PAIRING, "---")
                    .and(DEPLOY, "Start the workflow", "Begin the workflow")
                    .at(OWNERSHIP, "id: checkout"),
            RuleCase.added("IR001", "docs/a.md", INCIDENT, "{text: a}"),
            RuleCase.added("IR002", "docs/a.md", INCIDENT, "runbook_used"),
            RuleCase.added("IR003", "docs/a.md", INCIDENT.replace("maria", "dana"), "commander"),
            RuleCase.added("IR005", "docs/a.md", EMERGENCY, "severity"),
            RuleCase.added("XT004", "handoff/exit.yml", EXIT, "signed")
                    .and(OWNERSHIP, "[platform, northwind]", "[northwind]"));

    static final List<RuleCase> ALL =
            Stream.of(COVERAGE, MATRIX, REVIEWS, RECORDS).flatMap(List::stream).toList();

    private HandoffCases() {}
}
