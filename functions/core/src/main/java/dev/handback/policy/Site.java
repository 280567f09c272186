package dev.handback.policy;

import dev.handback.pattern.Glob;
import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.Optional;

/** What the site shows. */
public record Site(Optional<String> title, List<Glob> exclude) {
    public Site {
        exclude = List.copyOf(exclude);
    }

    /** Whether the policy leaves this file out. */
    public boolean leavesOut(DocumentPath path) {
        return exclude.stream().anyMatch(glob -> glob.matches(path));
    }
}
