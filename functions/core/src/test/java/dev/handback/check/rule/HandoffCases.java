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

    static final List<RuleCase> ALL =
            Stream.of(COVERAGE, MATRIX).flatMap(List::stream).toList();

    private HandoffCases() {}
}
