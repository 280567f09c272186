package dev.handback.policy;

import dev.handback.document.Kind;
import dev.handback.pattern.Glob;
import dev.handback.source.DocumentPath;
import java.util.List;

/** The policy's word on which paths are documents of a kind. */
public record KindPatterns(Kind kind, List<Glob> include, List<Glob> exclude) {
    public KindPatterns {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    public boolean includes(DocumentPath path) {
        return include.stream().anyMatch(glob -> glob.matches(path)) && !excludes(path);
    }

    public boolean excludes(DocumentPath path) {
        return exclude.stream().anyMatch(glob -> glob.matches(path));
    }
}
