package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ACCESS;
import static dev.handback.check.rule.SoundRepository.ALERT;
import static dev.handback.check.rule.SoundRepository.DEPLOY;
import static dev.handback.check.rule.SoundRepository.ENGAGEMENT;
import static dev.handback.check.rule.SoundRepository.OWNERSHIP;
import static dev.handback.check.rule.SoundRepository.PEOPLE;
import static dev.handback.check.rule.SoundRepository.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks like a defect of the client's own records and is none: the rule that is named has nothing to say. */
final class HandoffSilenceTest {
    private static final String ROTA =
            "  - {id: rota, type: process, operations: {onboard: {not_applicable: the rota is fixed}}}\n";
    private static final String COMMANDER = "  - {id: rota, area: incident-response, commander: maria}\n";
    private static final String TRANSITION = "transition: {to: internal, by: 2026-11-17}\n";

    private static final List<RuleCase> REGISTER = List.of(
            RuleCase.of("AC013", ACCESS, "level: operator", "level: admin").and("#142", "#151"),
            RuleCase.of("AC013", ACCESS, "level: operator", "level: admin").and("build the", "move the"),
            RuleCase.of("AC013", ACCESS, "level: operator", "level: read"),
            RuleCase.of("AC013", ACCESS, "id: dana-aws", "id: dana-root").and("level: operator", "level: admin"),
            RuleCase.of("AC014", ACCESS, "remove-assignment", "rotate-key").and("mfa: true", "rotate_by: 2026-11-18"),
            RuleCase.of("AC014", ACCESS, "remove-assignment", "rotate-key")
                    .and("expires: 2026-11-30", "expires: 2026-11-17"),
            RuleCase.of("AC015", ACCESS, "mfa: true", "emergency: {incident: \"#1\", follow_up: 2026-09-06}")
                    .and("2026-11-30", "2026-09-06"),
            RuleCase.of("AC015", ACCESS, "mfa: true", "emergency: null"),
            RuleCase.of("AC016", ACCESS, "granted: 2026-09-03", "granted: 2026-08-20"),
            RuleCase.of("AC016", ACCESS, "granted: 2026-09-03", "granted: 2026-06-03")
                    .and("mfa: true", "reviewed: {on: 2026-08-20, by: maria}"),
            RuleCase.of("AC020", ACCESS, "central: true", "central: the registrar has no single sign-on"),
            RuleCase.of("AC021", ACCESS, "level: operator", "level: admin"),
            RuleCase.of("AC021", ACCESS, "level: operator", "level: admin")
                    .and("mfa: true", "non_personal: {owner: maria, why: the pipeline signs in with it}"),
            RuleCase.of("AC022", PEOPLE, "github: dana-nw,", "github: dana-nw, left: 2026-11-18,"),
            RuleCase.of("AC022", PEOPLE, "github: dana-nw,", "github: dana-nw, left: 2026-11-17,")
                    .and(
                            ACCESS,
                            "offboarding: null",
                            "offboarding: {local_copies_deleted: {by: dana, on: 2026-11-17}}"));

    private static final List<RuleCase> MATRIX = List.of(
            RuleCase.of("CV002", OWNERSHIP, HandoffCases.OPERATIONS, "operations: {deploy: {}}\n")
                    .and(DEPLOY, "operation: deploy", "operation: scale"),
            RuleCase.of("CV003", HandoffCases.MODES, "https://grafana.acme.example/d/1", "the console"),
            RuleCase.of("EX006", ALERT, "by: carla", "by: dana").and(DEPLOY, "by: maria", "by: dana"),
            RuleCase.of("EX006", ALERT, "by: carla", "by: maria").and("result: worked", "result: failed"),
            RuleCase.of("OW006", OWNERSHIP, HandoffCases.OPERATIONS, HandoffCases.OPERATIONS + ROTA)
                    .and(POLICY, "operations:", "operations:\n  process: []"),
            RuleCase.added("OW008", OWNERSHIP, "version: 1\ncomponents: []\n", "version"),
            RuleCase.of("OW009", OWNERSHIP, "    approves_production: maria\n", "")
                    .and("[platform, northwind]", "[platform]"),
            RuleCase.of("OW010", OWNERSHIP, "area: application-code", "area: incident-response\n    commander: maria"),
            RuleCase.of("OW011", PEOPLE, "role: CTO,", "role: CTO, left: 2026-11-18,"),
            RuleCase.of("OW011", PEOPLE, "github: eli-nw,", "github: eli-nw, left: 2026-11-16,")
                    .and(ENGAGEMENT, "ends: 2027-03-01", "ends: 2026-11-17"),
            RuleCase.of("OW012", OWNERSHIP, "holder: client", "holder: them"),
            RuleCase.of("OW013", PEOPLE, "teams:", "  - {id: zoe, side: internal, role: a, left: 2026-10-01}\nteams:"),
            RuleCase.of("OW014", OWNERSHIP, HandoffCases.OPERATIONS, TRANSITION)
                    .and("[platform, northwind]", "[platform]"),
            RuleCase.of("OW014", OWNERSHIP, HandoffCases.OPERATIONS, TRANSITION).and("2026-11-17", "2026-11-18"));

    private static final List<RuleCase> RECORDS = List.of(
            RuleCase.added("KT003", "docs/a.md", HandoffCases.PAIRING, "---"),
            RuleCase.of("KT003", DEPLOY, "Start the workflow", "Begin the workflow"),
            RuleCase.added("KT003", "docs/a.md", HandoffCases.PAIRING.replace("needs-another", "independent"), "---")
                    .and(DEPLOY, "Start the workflow", "Begin the workflow"),
            RuleCase.added("IR001", "docs/a.md", HandoffCases.INCIDENT.replace("{text: a}, ", ""), "---"),
            RuleCase.added("IR002", "docs/a.md", HandoffCases.INCIDENT.replace("worked: no", "worked: partly"), "---"),
            RuleCase.added("IR002", "docs/a.md", HandoffCases.INCIDENT, "---")
                    .and(ALERT, "last_reviewed_on: 2026-10-14", "last_reviewed_on: 2026-11-02"),
            RuleCase.added("IR002", "docs/a.md", HandoffCases.INCIDENT, "---")
                    .and(ALERT, "on: 2026-10-14, by", "on: 2026-11-03, by"),
            RuleCase.added("IR005", "docs/a.md", HandoffCases.EMERGENCY.replace("severity: 2", "severity: 3"), "---"),
            RuleCase.added("IR005", "docs/a.md", HandoffCases.EMERGENCY.replace("11-10T", "11-11T"), "---"),
            RuleCase.added("IR005", "docs/a.md", HandoffCases.EMERGENCY, "---")
                    .and(ENGAGEMENT, "holidays: []", "holidays: [2026-11-16]"),
            RuleCase.added(
                    "IR005",
                    "docs/a.md",
                    HandoffCases.EMERGENCY.replace("by: dana", "by: dana\nincident: README.md"),
                    "---"),
            RuleCase.added("IR005", "docs/a.md", HandoffCases.EMERGENCY.replace("11-10T", "11-03T"), "---")
                    .copied(
                            "docs/a.md",
                            "docs/b.md",
                            HandoffCases.EMERGENCY.replace("11-10T", "11-03T"),
                            HandoffCases.INCIDENT),
            RuleCase.added("IR005", "docs/a.md", HandoffCases.EMERGENCY, "---")
                    .and(ENGAGEMENT, "incidents: {review_within: 5 working days, label: incident}\n", ""),
            RuleCase.of("MR001", ENGAGEMENT, "review_day: 3", "review_day: 13")
                    .and(HandoffCases.REVIEW, "month: 2026-10", "month: 2026-09"),
            RuleCase.of("MR001", ENGAGEMENT, "starts: 2026-09-01", "starts: 2026-10-02")
                    .and(HandoffCases.REVIEW, "month: 2026-10", "month: 2026-09"),
            RuleCase.of("MR001", HandoffCases.REVIEW, "month: 2026-10", "month: October"),
            RuleCase.of("MR002", HandoffCases.REVIEW, "lead-time: {state: same}", "lead-time: {state: unknown}"),
            RuleCase.of("MR003", HandoffCases.REVIEW, "lead-time: {state: same}", "lead-time: {state: worse}"),
            RuleCase.of("MR003", HandoffCases.REVIEW, "lead-time: {state: same}", "lead-time: {state: worse}")
                    .and("month: 2026-10", "month: -999999999-01"),
            RuleCase.of("MR003", HandoffCases.REVIEW, "lead-time: {state: same}", "lead-time: {state: worse}")
                    .and("decision: keep", "decision: change-scope")
                    .copied(HandoffCases.REVIEW, "handoff/reviews/2026-09.yml", "2026-10", "2026-09")
                    .copied(HandoffCases.REVIEW, "handoff/reviews/2026-08.yml", "2026-10", "2026-08"));

    private static final List<RuleCase> AGREEMENT = List.of(
            RuleCase.of("EN014", ENGAGEMENT, "onboarding: {read_first: [docs/runbooks/deploy.md]}", "onboarding: none"),
            RuleCase.of("EN015", ENGAGEMENT, "kind: pipeline", "kind: cluster"),
            RuleCase.of("EN015", ENGAGEMENT, "kind: pipeline", "kind: cost").and("in-progress", "delivered"),
            RuleCase.of("EN015", ENGAGEMENT, "kind: pipeline", "kind: observability")
                    .and("in-progress", "accepted"),
            RuleCase.of("EN015", ENGAGEMENT, "kind: pipeline", "kind: environment")
                    .and("in-progress", "delivered"),
            RuleCase.of("MR005", ENGAGEMENT, "cost: {owner: maria", "cost: {owner: dana"),
            RuleCase.of("MR005", ENGAGEMENT, AgreementCases.COST_IS_SMALL, "")
                    .and(HandoffCases.REVIEW, "decision:", AgreementCases.REVIEWED),
            RuleCase.of(
                    "MR007",
                    HandoffCases.REVIEW,
                    "overbuilt: {answer: no, by: maria, on: 2026-11-04}",
                    "overbuilt: no"),
            RuleCase.of("OW010", OWNERSHIP, "area: application-code", "area: incident-response")
                    .and(HandoffCases.OPERATIONS, HandoffCases.OPERATIONS + COMMANDER),
            RuleCase.of("OW013", PEOPLE, "teams:", "  - {id: zoe, side: internal, role: analyst}\nteams:")
                    .and(DEPLOY, "owner: platform", "owner: zoe"),
            RuleCase.of("EN008", ENGAGEMENT, AgreementCases.MODEL, "model: {kind: managed")
                    .and(AgreementCases.CAPACITY, AgreementCases.MANAGED),
            RuleCase.of("EN008", ENGAGEMENT, AgreementCases.MODEL, "model: {kind: advisory")
                    .and(AgreementCases.CAPACITY, "capacity: {implementer: maria, hours_per_week: 6}"),
            RuleCase.of("EN008", ENGAGEMENT, AgreementCases.MODEL, "model: {kind: project")
                    .and(AgreementCases.CAPACITY, "capacity: {}"),
            RuleCase.of("EN009", ENGAGEMENT, "cadence: {", "cadence: weekly\nx-cadence: {"),
            RuleCase.added("EN009", "handoff/cycles/2026-11-09.md", AgreementCases.CYCLE + "## Blocked by\n", "#"),
            RuleCase.added("EN009", "handoff/cycles/README.md", "# Cycles\n\nOne note a week.\n", "#"),
            RuleCase.of("EN011", ACCESS, "granted: 2026-09-03", "granted: 2026-08-31")
                    .and("engagement: northwind-2026", "engagement: northwind-2025"),
            RuleCase.of("EN012", ENGAGEMENT, "client: {", "x-client: {"),
            RuleCase.of("EN013", ENGAGEMENT, "outcomes:\n", "outcomes: many\nx-outcomes:\n"),
            RuleCase.of("EN013", ENGAGEMENT, "problems:\n", "problems: []\nx-problems:\n"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void letsPassWhatIsNoDefect(RuleCase sound) {
        assertThat(sound.places()).isEmpty();
    }

    static Stream<RuleCase> cases() {
        return Stream.of(REGISTER, MATRIX, RECORDS, AGREEMENT).flatMap(List::stream);
    }
}
