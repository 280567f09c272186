package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Mend;
import dev.handback.codeowners.CodeOwners;
import dev.handback.codeowners.OwnerLine;
import dev.handback.document.Document;
import dev.handback.yaml.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CO007: patterns of CODEOWNERS that stand again further down, where the last line counts and no other. */
final class RepeatedPatterns {
    private final Document file;
    private final Map<String, OwnerLine> last = new HashMap<>();

    RepeatedPatterns(Document file, CodeOwners owners) {
        this.file = file;
        owners.lines().stream().filter(OwnerLine::isValid).forEach(line -> last.put(line.pattern(), line));
    }

    /** What is to be said of a line whose pattern a later one has as well. */
    Optional<Finding> finding(OwnerLine line) {
        return Optional.ofNullable(last.get(line.pattern()))
                .filter(later -> later.number() > line.number())
                .map(later -> finding(line, later));
    }

    private Finding finding(OwnerLine line, OwnerLine later) {
        String text = file.lines().get(line.number() - 1);
        Mark mark = new Mark(line.number(), OwnerLine.column(text, line.pattern()));
        boolean same = areSame(line.owners(), later.owners());
        return Finding.of(
                        "CO007",
                        Places.at(file, mark, line.pattern()),
                        "%s stands again in line %d. The last line counts, so nobody is asked by this one."
                                .formatted(Shown.inCode(line.pattern()), later.number()),
                        same
                                ? "Take this line out; the other one says the same"
                                : "Name all owners in line %d, and take this one out".formatted(later.number()))
                .mended(same && text.indexOf('#') < 0 ? Optional.of(Mend.without(mark, text)) : Optional.empty());
    }

    private static boolean areSame(List<String> owners, List<String> others) {
        return new HashSet<>(owners).equals(new HashSet<>(others));
    }
}
