package dev.handback.check.format;

import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.source.FakeTree;
import java.time.LocalDate;

/** Reports to be written in a form. */
final class Reports {
    private static final String NOTE = "# One\n\n## Status\n\nAccepted\n";
    private static final FakeTree BEFORE = FakeTree.of("docs/adr/0001-one.md", NOTE, "docs/adr/0001-two.md", NOTE);

    private Reports() {}

    /** Two notes with one number, and a link into the void whose words are marks of the formats. */
    static CheckReport alone() {
        return check().check("shop", after());
    }

    /** The same, where only the link is new. */
    static CheckReport compared() {
        return check().check("shop", after(), BEFORE);
    }

    /** A repository in which nothing is found. */
    static CheckReport clean() {
        return check().check("shop", FakeTree.of("README.md", "# Shop\n"));
    }

    private static FakeTree after() {
        String link = "# Run, 100%\n\n1. See [it](gone&,:%25.md)\n";
        return BEFORE.with("docs/runbooks/a b, 100%: c.md", link);
    }

    private static TreeCheck check() {
        return TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18"));
    }
}
