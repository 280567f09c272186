package dev.handback.check.rule;

import dev.handback.source.FakeTree;
import java.time.LocalDate;

/**
 * A small client repository of which no rule has anything to say, as of 2026-11-18 ({@code sound/} in the test
 * resources). Cases break one thing of it each.
 */
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
        return FolderTree.of("functions", "core", "src", "test", "resources", "sound");
    }
}
