package dev.handback.check.rule;

import dev.handback.codeowners.CodeOwners;
import dev.handback.codeowners.OwnerLine;
import dev.handback.codeowners.OwnerPattern;
import dev.handback.source.DocumentPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a repository, and which line of CODEOWNERS decides about each. */
final class OwnedFiles {
    private final CodeOwners owners;
    private final List<DocumentPath> paths;
    private final Map<DocumentPath, OwnerLine> deciding = new HashMap<>();
    private final Set<OwnerLine> used = new HashSet<>();

    OwnedFiles(CodeOwners owners, List<DocumentPath> paths) {
        this.owners = owners;
        this.paths = paths;
        for (DocumentPath path : paths) {
            owners.lineOf(path).ifPresent(line -> {
                deciding.put(path, line);
                used.add(line);
            });
        }
    }

    boolean matchesNothing(OwnerLine line) {
        return !used.contains(line) && paths.stream().noneMatch(path -> owners.matches(line, path));
    }

    /**
     * Whether it matches files, and a later line takes each of them and gives one to others. The line for everything is a
     * safety net.
     */
    boolean isOverridden(OwnerLine line) {
        return !used.contains(line)
                && !Set.of("*", "/**", "**", "/").contains(line.pattern())
                && paths.stream().anyMatch(path -> owners.matches(line, path) && !goesToTheSame(line, path));
    }

    private boolean goesToTheSame(OwnerLine line, DocumentPath path) {
        return Optional.ofNullable(deciding.get(path))
                .filter(other -> Set.copyOf(other.owners()).equals(Set.copyOf(line.owners())))
                .isPresent();
    }

    /** How many files below the folder of a pattern such as {@code docs/*} no line at or after it takes. */
    long leftOut(OwnerLine line) {
        String pattern = line.pattern();
        if (!pattern.endsWith("/*") || pattern.length() < 3) {
            return 0;
        }
        OwnerPattern folder = OwnerPattern.of(pattern.substring(0, pattern.length() - 1));
        return paths.stream()
                .filter(folder::matches)
                .filter(path -> Optional.ofNullable(deciding.get(path))
                        .filter(other -> other.number() >= line.number())
                        .isEmpty())
                .count();
    }

    /** A sentence: to whom the files of a skipped line fall. */
    String fallsTo(OwnerLine skipped) {
        Optional<DocumentPath> first =
                paths.stream().filter(path -> owners.matches(skipped, path)).findFirst();
        if (first.isEmpty()) {
            return "`%s` matches no file.".formatted(skipped.pattern());
        }
        return Optional.ofNullable(deciding.get(first.get()))
                .map(line -> "`%s` falls to line %d.".formatted(skipped.pattern(), line.number()))
                .orElse("`%s` has no owner.".formatted(skipped.pattern()));
    }
}
