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
    private final Map<Integer, OwnerPattern> patterns = new HashMap<>();
    private final List<Deciding> deciding;

    private CodeOwners(List<OwnerLine> lines) {
        this.lines = List.copyOf(lines);
        lines.stream()
                .filter(OwnerLine::hasPattern)
                .forEach(line -> patterns.put(line.number(), OwnerPattern.of(line.pattern())));
        this.deciding = lines.stream()
                .filter(OwnerLine::isValid)
                .flatMap(line -> pattern(line).map(pattern -> new Deciding(line, pattern)).stream())
                .toList()
                .reversed();
    }

    /** A line that GitHub takes, with its pattern. */
    private record Deciding(OwnerLine line, OwnerPattern pattern) {}

    private Optional<OwnerPattern> pattern(OwnerLine line) {
        return Optional.ofNullable(patterns.get(line.number()));
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
        return pattern(line).filter(pattern -> pattern.matches(path)).isPresent();
    }

    /** The line that decides about this path. */
    public Optional<OwnerLine> lineOf(DocumentPath path) {
        for (Deciding candidate : deciding) {
            if (candidate.pattern().matches(path)) {
                return Optional.of(candidate.line());
            }
        }
        return Optional.empty();
    }

    /** The owners of this path; none where no line matches, or the one that does names nobody. */
    public List<String> ownersOf(DocumentPath path) {
        return lineOf(path).map(OwnerLine::owners).orElse(List.of());
    }
}
