package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.DEPLOY;

import java.util.List;

/** What is wrong with how a runbook goes about its operation. */
final class OperationCases {
    private static final String CHANGE =
            "change: {impact: \"none, one task at a time\", window: any, notice: \"#shop when it starts\"}\n";
    private static final String WORKFLOW = ".github/workflows/deploy.yml";

    static final List<RuleCase> ALL = List.of(
            RuleCase.of("RB012", DEPLOY, "1. The platform lead.", "Call Maria Lopez.")
                    .at("## Escalation"),
            RuleCase.of("RB012", DEPLOY, "1. The platform lead.", "- @cruiz\n").at("## Escalation"),
            new RuleCase(
                    "RB013",
                    tree -> RuleCase.copy(tree, DEPLOY, "docs/runbooks/ship.md"),
                    "docs/runbooks/ship.md",
                    "operation"),
            RuleCase.of("RB014", DEPLOY, "has built, tested and scanned it", "made it")
                    .at("operation"),
            RuleCase.of("RB015", DEPLOY, "gh workflow run deploy.yml", "sudo scp app.js shop.acme.example:")
                    .at("scp"),
            RuleCase.of("RB015", DEPLOY, "1. **Start the workflow.**", "1. Press Restart in the AWS console.")
                    .at("AWS console"),
            RuleCase.added("RB017", WORKFLOW, "jobs: {}\n", "jobs").at(DEPLOY, "covers"),
            RuleCase.of("RB019", DEPLOY, "1. The platform lead.", "1. The platform lead, in `#acme-northwnd`.")
                    .at("#acme"),
            RuleCase.of("RB018", DEPLOY, CHANGE, "").at("---"),
            RuleCase.of("RB018", DEPLOY, ", window: any", "").at("change"),
            RuleCase.of("RB018", DEPLOY, "\n```bash\ncurl https://shop.acme.example/\n```\n", "")
                    .at("change"));

    private OperationCases() {}
}
