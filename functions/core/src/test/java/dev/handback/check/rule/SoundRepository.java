package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.engagement.Steps;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.survey.Surveyor;
import java.time.LocalDate;

/** A small client repository of which no rule has anything to say, as of 2026-11-18. Cases break one thing of it each. */
final class SoundRepository {
    static final LocalDate TODAY = LocalDate.parse("2026-11-18");
    static final String POLICY = ".handback.yml";
    static final String PEOPLE = "handoff/people.yml";
    static final String OWNERSHIP = "handoff/ownership.yml";
    static final String ENGAGEMENT = "handoff/engagement.yml";
    static final String ACCESS = "handoff/access/dana.yml";
    static final String ELI = "handoff/access/eli.yml";
    static final String DEPLOY = "docs/runbooks/deploy.md";
    static final String ALERT = "docs/runbooks/errors.md";
    static final String NOTE = "docs/architecture/0001-one-region.md";
    static final String NEXT_NOTE = "docs/architecture/0002-two-regions.md";
    static final String OWNERS = ".github/CODEOWNERS";
    static final String README = "README.md";

    private SoundRepository() {}

    static FakeTree tree() {
        FakeTree tree =
                FakeTree.of(POLICY, policy(), PEOPLE, people(), OWNERSHIP, ownership(), ENGAGEMENT, engagement());
        tree = tree.with(ACCESS, access("dana", "111122223333")).with(ELI, access("eli", "acme/shop"));
        tree = tree.with(DEPLOY, deploy())
                .with(ALERT, alert())
                .with(NOTE, note())
                .with(NEXT_NOTE, nextNote());
        tree = tree.with("handoff/failure-modes.yml", modes())
                .with(OWNERS, owners())
                .with(README, readme());
        tree = tree.with("services/checkout/app.js", "").with("docs/pictures/Shop.png", "");
        return withHash(withHash(tree, DEPLOY, deploy()), ALERT, alert());
    }

    private static FakeTree withHash(FakeTree tree, String path, String text) {
        Document document = new Surveyor(Policy.none(), TODAY)
                .survey("shop", tree)
                .find(new DocumentPath(path))
                .orElseThrow();
        return tree.with(
                path, text.replace("HASH", Steps.hash((Document.Text) document).orElseThrow()));
    }

    private static String policy() {
        return """
                version: 1
                profile: standard
                kinds:
                  runbook: {include: ["docs/runbooks/**"]}
                operations:
                  service: [deploy, respond-to-alert]
                rules: {MD004: off}
                """;
    }

    private static String people() {
        return """
                version: 1
                people:
                  - {id: carla, side: internal, github: cruiz, role: CTO, joined: 2021-05-03}
                  - {id: maria, side: internal, github: mlopez, role: lead, joined: 2024-02-01}
                  - {id: dana, side: provider, provider: northwind, github: dana-nw, role: engineer, joined: 2026-09-01}
                  - {id: eli, side: provider, provider: northwind, github: eli-nw, role: engineer, joined: 2026-09-01}
                teams:
                  - {id: platform, side: internal, github: acme/platform, members: [maria]}
                  - {id: northwind, side: provider, provider: northwind, github: acme/northwind, members: [dana, eli]}
                """;
    }

    private static String ownership() {
        return """
                version: 1
                components:
                  - id: checkout
                    name: Checkout
                    area: application-code
                    type: service
                    accountable: maria
                    backup: carla
                    operates: [platform, northwind]
                    approves_production: maria
                    learns: [maria]
                    paths: ["services/checkout/**"]
                no_area:
                  deployment-pipeline: none yet
                  cloud-account: it belongs to the parent company
                  kubernetes: we run no cluster
                  incident-response: the parent company answers
                assets:
                  - {id: shop, kind: repository, holder: client, reference: acme/shop}
                """;
    }

    private static String engagement() {
        return """
                version: 1
                id: northwind-2026
                client: {name: Acme, contact: maria, backup: carla, accountable: carla, time_zone: Europe/Madrid}
                provider: {id: northwind, name: Northwind Ops, contact: dana, backup: eli, hours: 09:00-17:00, time_zone: UTC}
                model: {kind: embedded, reason: Nobody owns the platform.}
                starts: 2026-09-01
                ends: 2027-03-01
                nda: {reference: LEGAL-112, signed: 2026-08-20}
                contract: {reference: MSA-7, covers_24x7: false}
                problems:
                  - {id: deploys, area: deployments, statement: Releases need two manual steps., evidence: "#41"}
                no_problem:
                  infrastructure-as-code: reviewed
                  kubernetes: no cluster
                  cloud-cost: small
                  observability: quiet
                  on-call: quiet
                  security: audited
                outcomes:
                  - id: pipeline
                    kind: pipeline
                    solves: [deploys]
                    statement: Product engineers deploy checkout through the pipeline.
                    acceptance: Two of them have deployed alone.
                    evidence: [docs/runbooks/deploy.md]
                    owner: maria
                    due: 2026-12-01
                    status: in-progress
                boundaries:
                  application_code: {answer: no, note: reviews only}
                  schema_changes: {answer: no, note: never}
                  pages_out_of_hours: {answer: no, note: never}
                  compliance_evidence: {answer: no, note: never}
                  production_changes_without_approval: {answer: no, note: never}
                  vendor_tickets: {answer: yes, note: AWS support}
                severities:
                  1: {definition: All is down., response: {business_hours: 15m, nights: not covered, weekends: not covered, holidays: not covered}, responder: internal}
                  2: {definition: Some is down., response: {business_hours: 1h, nights: not covered, weekends: not covered, holidays: not covered}, responder: internal}
                  3: {definition: Something is slow., response: {business_hours: 1 working day, nights: not covered, weekends: not covered, holidays: not covered}, responder: provider}
                  4: {definition: Planned work., response: {business_hours: 5 working days, nights: not covered, weekends: not covered, holidays: not covered}, responder: provider}
                pager: {kind: windows, windows: [{id: sale, from: 2026-11-27, to: 2026-11-30, severities: [1], responder: eli, reference: SO-3}]}
                incidents: {review_within: 5 working days, label: incident}
                capacity: {days_per_week: 2}
                decision_rights: [{what: production change, by: maria}]
                agreed_tasks: [certificate renewal]
                cadence: {cycle: weekly, day: monday, intake: "https://github.com/acme/shop/issues", review_day: 3, labels: [reliability]}
                channels: [{name: "#acme-northwind", purpose: daily work}]
                working_agreement:
                  knows: {client: the code, provider: AWS}
                  learns: {client: restore, provider: the release}
                  expects: [answers within a working day]
                onboarding: {read_first: [docs/runbooks/deploy.md]}
                data_duties: [{what: accounts, by: client}]
                changes: {reviewed_paths: ["infra/**"], approver: maria, emergency_follow_up: 3 working days, apply_workflow: deploy.yml}
                cost: {owner: maria, tags: [service], note: docs/architecture/0001-one-region.md}
                scope: {repositories: [acme/shop], accounts: ["111122223333"], clusters: [], systems: [github]}
                knowledge_transfer: {walkthroughs: [pipeline], by: 2027-01-31, training: []}
                exit: {notice: 30 days, signed_by: carla}
                holidays: []
                """;
    }

    private static String access(String person, String resource) {
        return """
                version: 1
                person: %s
                engagement: northwind-2026
                grants:
                  - id: %s-aws
                    system: aws-identity-center
                    account: %s-nw
                    resource: "%s"
                    role: Deployer
                    level: operator
                    environment: production
                    data: none
                    reason: build the pipeline
                    task: acme/shop#142
                    approver: maria
                    granted: 2026-09-03
                    expires: 2026-11-30
                    delivered_by: sso-invite
                    mfa: true
                    central: true
                    revoke: {method: remove-assignment, by: maria}
                    revoked: null
                offboarding: null
                """.formatted(person, person, person, resource);
    }

    private static String deploy() {
        return """
                ---
                kind: runbook
                title: Deploy checkout
                component: checkout
                operation: deploy
                severity: 3
                owner: platform
                last_reviewed_on: 2026-10-14
                review_in: 6 months
                exercised:
                  - {on: 2026-10-14, by: maria, mode: drill, result: worked, steps: "HASH", reference: "#121"}
                ---

                # Deploy checkout

                ## When to use

                A change is merged. What we [decided](../architecture/0001-one-region.md#context).

                ## Prerequisites

                - The role `Deployer`.

                ## Steps

                1. **Start the workflow.**

                   ```bash
                   gh workflow run deploy.yml
                   ```

                ## Verification

                The page answers with the new number.

                ## Rollback

                Deploy the number before.

                ## Escalation

                1. The platform lead.
                """;
    }

    private static String alert() {
        return """
                ---
                kind: runbook
                title: Checkout has errors
                component: checkout
                operation: respond-to-alert
                alerts: [CheckoutErrors]
                owner: maria
                last_reviewed_on: 2026-10-14
                exercised:
                  - {on: 2026-10-14, by: maria, mode: incident, result: worked, steps: "HASH", reference: "#122"}
                ---

                # Checkout has errors

                ## Meaning

                More than one request of a hundred fails.

                ## Impact

                Customers cannot buy.

                ## Diagnosis

                1. Read the log.

                ## Mitigation

                1. [Roll back](deploy.md#rollback).
                """;
    }

    private static String modes() {
        return """
                version: 1
                modes:
                  - {id: errors, component: checkout, dashboard: "https://grafana.acme.example/d/1", alert: CheckoutErrors, runbook: docs/runbooks/errors.md}
                """;
    }

    private static String note() {
        return """
                # 1. Run in one region

                ## Status

                Superseded by [2](0002-two-regions.md).

                ## Context

                All customers live in one country.

                ## Decision

                Everything runs in one region.

                ## Consequences

                When the region is down, so is the shop.
                """;
    }

    private static String nextNote() {
        return note().replace("# 1. Run in one region", "# 2. Run in two regions")
                .replace("Superseded by [2](0002-two-regions.md).", "Accepted");
    }

    private static String owners() {
        return """
                # who reviews what
                *                    @acme/platform
                /services/checkout/  @mlopez @acme/northwind
                """;
    }

    private static String readme() {
        return """
                # Shop

                [Deploy](docs/runbooks/deploy.md), ![picture](docs/pictures/Shop.png), [above](#shop)
                """;
    }
}
