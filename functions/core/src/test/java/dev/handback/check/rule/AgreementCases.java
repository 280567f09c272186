package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ACCESS;
import static dev.handback.check.rule.SoundRepository.ENGAGEMENT;

import java.util.List;

/** One thing that is wrong with what was agreed with the provider each. */
final class AgreementCases {
    static final String COST_IS_SMALL = "  cloud-cost: small\n";
    static final String REVIEWED = "cost: {by: maria, on: 2026-11-03}\ndecision:";
    static final String MODEL = "model: {kind: embedded";
    static final String CAPACITY = "capacity: {days_per_week: 2}";
    static final String MANAGED =
            "capacity: {functions: [{function: patching, owner: dana, coverage: business_hours, runbook: docs/a.md}],"
                    + " walkthroughs_every: 1 month, incident_reviews_every: 1 month}";
    static final String CYCLE = "# Cycle\n\n## Planned\n\n## Shipped\n\n## Changed in production\n\n## Learned\n";

    static final List<RuleCase> ALL = List.of(
            RuleCase.of("EN008", ENGAGEMENT, CAPACITY, "capacity: {}").at("model"),
            RuleCase.of("EN008", ENGAGEMENT, "agreed_tasks: [certificate renewal]", "agreed_tasks: []")
                    .at("model"),
            RuleCase.of("EN008", ENGAGEMENT, MODEL, "model: {kind: managed").at("model"),
            RuleCase.of("EN008", ENGAGEMENT, MODEL, "model: {kind: managed")
                    .at("{function:")
                    .and(CAPACITY, MANAGED.replace(", owner: dana", "")),
            RuleCase.of("EN008", ENGAGEMENT, MODEL, "model: {kind: advisory")
                    .at("dana, hours_per_week")
                    .and(CAPACITY, "capacity: {implementer: dana, hours_per_week: 6}"),
            RuleCase.of("EN009", ENGAGEMENT, ", labels: [reliability]", "").at("cadence"),
            RuleCase.of("EN009", ENGAGEMENT, "cadence:", "x-cadence:").at("version"),
            RuleCase.added("EN009", "handoff/cycles/2026-11-09.md", CYCLE, "# Cycle"),
            RuleCase.of("EN011", ACCESS, "granted: 2026-09-03", "granted: 2026-08-31")
                    .at("granted"),
            RuleCase.of("EN011", ENGAGEMENT, "signed: 2026-08-20", "signed: 2026-09-04")
                    .at(ACCESS, "granted")
                    .and(SoundRepository.ELI, "09-03", "09-05"),
            RuleCase.of("EN012", ENGAGEMENT, "contact: maria, ", "").at("client"),
            RuleCase.of("EN012", ENGAGEMENT, ", hours: 09:00-17:00, time_zone: UTC", "")
                    .at("provider: {id"),
            RuleCase.of("EN012", ENGAGEMENT, "backup: eli", "backup: dana").at("backup: dana"),
            RuleCase.of("EN012", ENGAGEMENT, "[{name: \"#acme-northwind\", purpose: daily work}]", "[]")
                    .at("channels"),
            RuleCase.of("EN013", ENGAGEMENT, "    solves: [deploys]\n", "").at("id: pipeline"),
            RuleCase.of("EN013", ENGAGEMENT, "solves: [deploys]", "solves: [deploy]")
                    .at("solves"),
            RuleCase.of("EN013", ENGAGEMENT, "status: in-progress", "status: dropped")
                    .at("{id: deploys"),
            RuleCase.of("EN013", ENGAGEMENT, "outcomes:\n", "outcomes: []\nx-outcomes:\n")
                    .at("outcomes: []"));

    private static final String DELIVERED = "status: delivered";

    /** Outcomes of which nothing is left behind, and terms of working together. */
    static final List<RuleCase> LEFT_OUT = List.of(
            RuleCase.of("EN014", ENGAGEMENT, "onboarding:", "x-onboarding:").at("working_agreement"),
            RuleCase.of("EN014", ENGAGEMENT, "  expects: [answers within a working day]\n", "")
                    .at("working_agreement"),
            RuleCase.of("EN014", ENGAGEMENT, "data_duties: [{what: accounts, by: client}]", "data_duties: []")
                    .at("working_agreement"),
            delivered("pipeline"),
            delivered("infrastructure-code"),
            delivered("cluster"),
            delivered("cost").and("tags: [service]", "tags: []"),
            delivered("observability").and(HandoffCases.MODES, "modes:", "modes: []\nx-modes:"),
            RuleCase.of("MR005", ENGAGEMENT, COST_IS_SMALL, "").at("cost:"),
            RuleCase.of("MR005", ENGAGEMENT, COST_IS_SMALL, "")
                    .at("cost:")
                    .and(HandoffCases.REVIEW, "decision:", REVIEWED)
                    .and("owner: maria, tags", "owner: dana, tags"));

    private static RuleCase delivered(String kind) {
        return RuleCase.of("EN015", ENGAGEMENT, "kind: pipeline", "kind: " + kind)
                .at("kind: " + kind)
                .and("status: in-progress", DELIVERED);
    }

    private AgreementCases() {}
}
