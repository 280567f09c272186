package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.DEPLOY;
import static dev.handback.check.rule.SoundRepository.NEXT_NOTE;
import static dev.handback.check.rule.SoundRepository.NOTE;
import static dev.handback.check.rule.SoundRepository.README;

import dev.handback.source.SourceFile;
import java.util.List;

/** What is wrong with the form of a document, or keeps it from being read at all. */
final class FormCases {
    static final List<RuleCase> ALL = List.of(
            RuleCase.of("RB009", DEPLOY, "   ```bash\n   gh", "   ~~~\n   gh")
                    .and("deploy.yml\n   ```", "deploy.yml\n   ~~~")
                    .at("~~~"),
            RuleCase.of("RB011", DEPLOY, "curl https://shop.acme.example/", "curl https://a.example/<colour>?b=<side>")
                    .at("<colour>"),
            RuleCase.of("LK005", README, "![picture]", "![ ]").at("![ ]"),
            RuleCase.of("LK005", README, "# Shop", "# Shop\n\nA <b><img src=\"docs/pictures/Shop.png\"></b>")
                    .at("<img"),
            RuleCase.of("MD003", NOTE, "# 1. Run in one region\n", "").at("## Status"),
            RuleCase.added("MD003", "docs/runbooks/wipe.md", "\n1. Wipe `a`.\n", "1."),
            RuleCase.of("MD004", DEPLOY, "## Steps\n", "## Steps\n\n#### One\n").at("#### One"),
            RuleCase.of("MD005", NEXT_NOTE, "## Trade-offs", "## Status").at("## Status\n\nIt costs"),
            new RuleCase(
                    "MD009",
                    tree -> tree.with("docs/adr/0003-a.md", SourceFile.Mode.SYMLINK),
                    "docs/adr/0003-a.md",
                    ""),
            new RuleCase("MD009", tree -> tree.with("ops/runbooks", SourceFile.Mode.SUBMODULE), "ops/runbooks", ""),
            RuleCase.added("MD010", "docs/runbooks/ship.adoc", "= Ship\n", "="));

    private FormCases() {}
}
