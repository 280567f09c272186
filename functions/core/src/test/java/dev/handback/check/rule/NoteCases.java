package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.NEXT_NOTE;
import static dev.handback.check.rule.SoundRepository.NOTE;

import dev.handback.source.FakeTree;
import java.util.List;

/** What is wrong with an architecture note, or with several together. */
final class NoteCases {
    private static final String FRONT_MATTER = "---\nstatus: %s\n%s---\n\n# 2. Run";

    private static final String OURS =
            "---\nkind: architecture-note\nstatus: accepted\ndate: 2026-10-01\ndecision-makers: [maria]\n%s---\n";

    static final List<RuleCase> ALL = List.of(
            RuleCase.of("AN001", NOTE, "## Status\n\nSuperseded by [2](0002-two-regions.md).\n", "")
                    .at("# 1."),
            RuleCase.of("AN001", NOTE, "Superseded by [2](0002-two-regions.md).\n", "")
                    .at("## Status"),
            RuleCase.of("AN002", NOTE, "Superseded by [2](0002-two-regions.md).", "Purple")
                    .at("Purple"),
            RuleCase.of("AN003", NOTE, "## Decision", "## Of interest").at("## Context"),
            RuleCase.of("AN003", NOTE, "## Consequences", "## Of interest").at("## Of interest"),
            new RuleCase(
                    "AN004",
                    tree -> RuleCase.copy(tree, NOTE, "docs/architecture/0001-region.md"),
                    "docs/architecture/0001-region.md",
                    "# 1."),
            RuleCase.of("AN006", NOTE, "0002-two-regions.md", "0003-none.md").at("Superseded"),
            RuleCase.of("AN006", NOTE, "Superseded by [2](0002-two-regions.md).", "Superseded by ADR-0016")
                    .at("Superseded"),
            RuleCase.of("AN006", NEXT_NOTE, "It takes the place of [note 1](0001-one-region.md).", "It is new.")
                    .at(NOTE, "Superseded"),
            RuleCase.of("AN008", NEXT_NOTE, "It costs almost twice as much.", "Everybody likes it.")
                    .at("## Consequences")
                    .and("## Trade-offs", "## Notes"),
            RuleCase.of("AN008", NEXT_NOTE, "# 2. Run", OURS.formatted("") + "# 2. Run")
                    .at("## Consequences"),
            RuleCase.of("AN009", NEXT_NOTE, "# 2. Run", OURS.formatted("revisit_on: 2026-11-17\n") + "# 2. Run")
                    .at("revisit_on"),
            new RuleCase(
                    "AN005", tree -> copies(tree, "0003-c", "0005-e", "0006-f"), "docs/architecture/0005-e.md", "# 2."),
            RuleCase.of("AN011", NEXT_NOTE, "# 2. Run", FRONT_MATTER.formatted("proposed", "decide_by: 2026-11-17\n"))
                    .at("decide_by"),
            RuleCase.of("AN011", NEXT_NOTE, "# 2. Run", FRONT_MATTER.formatted("proposed", "date: 2026-09-18\n"))
                    .at("status: proposed"),
            RuleCase.of("AN011", NEXT_NOTE, "Accepted. It", "Draft\n\n* Date: 2026-09-18\n\nIt")
                    .at("Draft"),
            RuleCase.of("AN007", NEXT_NOTE, "# 2. Run", OURS.formatted("") + "# 2. Run")
                    .at("## Decision"),
            RuleCase.of(
                            "AN010",
                            NEXT_NOTE,
                            "Everything runs in two regions.",
                            "Everything runs in three, and a fourth waits.")
                    .at("## Decision"),
            RuleCase.of("AN012", NEXT_NOTE, "# 2. Run", OURS.formatted("topic: infrastructure-layout\n") + "# 2. Run")
                    .at("topic"),
            RuleCase.of("AN013", NEXT_NOTE, "# 2. Run", OURS.formatted("recommended_by: dana\n") + "# 2. Run")
                    .at("recommended_by"),
            RuleCase.of("FM008", NEXT_NOTE, "# 2. Run", FRONT_MATTER.formatted("accepted", "date: 3/4/2026\n"))
                    .at("date"));

    private NoteCases() {}

    static FakeTree copies(FakeTree start, String... names) {
        FakeTree tree = start;
        for (String name : names) {
            tree = RuleCase.copy(tree, NEXT_NOTE, "docs/architecture/" + name + ".md");
        }
        return tree;
    }
}
