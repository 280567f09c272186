package dev.handback.policy;

import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.pattern.Glob;
import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.Map;

/**
 * Which files are documents, of which kind, and how they name our fields.
 *
 * @param kinds where documents of each kind lie, and which sections they have
 * @param exclude files that are none of this repository's documents: samples, test data
 * @param fieldNames the client's name for a field of ours
 */
public record Documents(List<KindPatterns> kinds, List<Glob> exclude, Map<String, String> fieldNames) {
    public Documents {
        kinds = List.copyOf(kinds);
        exclude = List.copyOf(exclude);
        fieldNames = Map.copyOf(fieldNames);
    }

    /** Whether a file is none of this repository's documents. */
    public boolean leavesOut(DocumentPath path) {
        return exclude.stream().anyMatch(glob -> glob.matches(path));
    }

    /** The sets of sections that a document of this kind may have, any of them; none where the policy says nothing. */
    public List<SectionPreset> sectionsOf(Kind kind) {
        return kinds.stream()
                .filter(patterns -> patterns.kind() == kind)
                .flatMap(patterns -> patterns.sections().stream())
                .toList();
    }
}
