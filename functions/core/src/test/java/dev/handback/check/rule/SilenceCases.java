package dev.handback.check.rule;

import java.util.List;

/** What is wrong with a list of things that shall not count. */
final class SilenceCases {
    private static final String EXEMPTIONS = """
                version: 1
                exemptions:
                  - {rule: RB005, path: docs/a.md, reason: it is a report, by: maria, until: 2026-11-17}
                """;

    static final List<RuleCase> ALL = List.of(
            RuleCase.added("CF006", "handoff/baseline.txt", "# before\nRB005 docs/a.md rollback\n", "RB005"),
            RuleCase.added("CF006", "handoff/baseline.txt", "whatever\n", "whatever"),
            RuleCase.added("CF007", "handoff/exemptions.yml", EXEMPTIONS, "until"),
            RuleCase.added("CF007", "handoff/exemptions.yml", EXEMPTIONS.replace(", until: 2026-11-17", ""), "{rule"),
            RuleCase.added(
                    "CF007",
                    "handoff/exemptions.yml",
                    EXEMPTIONS.replace("reason: it is a report, ", "").replace("11-17", "12-17"),
                    "{rule"),
            RuleCase.added("CF008", "handoff/exemptions.yml", EXEMPTIONS.replace("11-17", "12-17"), "rule"));

    private SilenceCases() {}
}
