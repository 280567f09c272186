package dev.handback.policy;

import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.pattern.Glob;
import dev.handback.source.DocumentPath;
import java.util.List;

/**
 * The policy's word on which paths are documents of a kind.
 *
 * @param sections the sets of sections that such a document may have; any of them will do
 */
public record KindPatterns(Kind kind, List<Glob> include, List<Glob> exclude, List<SectionPreset> sections) {
    public KindPatterns {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        sections = List.copyOf(sections);
    }

    public boolean includes(DocumentPath path) {
        return include.stream().anyMatch(glob -> glob.matches(path)) && !excludes(path);
    }

    public boolean excludes(DocumentPath path) {
        return exclude.stream().anyMatch(glob -> glob.matches(path));
    }
}
