package dev.handback.codeowners;

import dev.handback.source.DocumentPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who owns which file by CODEOWNERS: of the valid lines whose pattern matches a path, the last one counts.
 *
 * <pre>{@code
 * CodeOwners.of(List.of("* @acme/all", "/docs/ @maria")).ownersOf(new DocumentPath("docs/a.md")); // [@maria]
 * }</pre>
 */
public final class CodeOwners {
    private final List<OwnerLine> lines;
    private final List<OwnerLine> valid;
    private final Map<OwnerLine, OwnerPattern> patterns = new HashMap<>();

    private CodeOwners(List<OwnerLine> lines) {
        this.lines = List.copyOf(lines);
        this.valid = lines.stream().filter(OwnerLine::isValid).toList().reversed();
        lines.stream()
                .filter(OwnerLine::hasPattern)
                .forEach(line -> patterns.put(line, OwnerPattern.of(line.pattern())));
    }

    /** Reads the lines of the file. */
    public static CodeOwners of(List<String> text) {
        List<OwnerLine> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            OwnerLine.read(i + 1, text.get(i)).ifPresent(lines::add);
        }
        return new CodeOwners(lines);
    }

    /** The one file that GitHub reads, of those that there are. */
    public static Optional<DocumentPath> effective(List<DocumentPath> candidates) {
        return List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS").stream()
                .map(DocumentPath::new)
                .filter(candidates::contains)
                .findFirst();
    }

    /** Every line that says something, valid or not. */
    public List<OwnerLine> lines() {
        return lines;
    }

    /** Whether the line's pattern takes this path, whatever other lines say. */
    public boolean matches(OwnerLine line, DocumentPath path) {
        OwnerPattern pattern = patterns.get(line);
        return pattern != null && pattern.matches(path);
    }

    /** The line that decides about this path. */
    public Optional<OwnerLine> lineOf(DocumentPath path) {
        return valid.stream().filter(line -> matches(line, path)).findFirst();
    }

    /** The owners of this path; none where no line matches, or the one that does names nobody. */
    public List<String> ownersOf(DocumentPath path) {
        return lineOf(path).map(OwnerLine::owners).orElse(List.of());
    }
}
