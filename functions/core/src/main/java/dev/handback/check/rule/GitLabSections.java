package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.codeowners.CodeOwners;
import dev.handback.codeowners.OwnerLine;
import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CO011: the lines by which GitLab divides a CODEOWNERS file: {@code [Database][2] @dba}, {@code ^[Docs]}. */
final class GitLabSections {
    private static final TextPattern HEADING = TextPattern.of("^\\s*(\\^?\\[[^\\[\\]]+\\])(\\[[0-9]+\\])?(\\s|$)");

    private final Document file;
    private final List<OwnerLine> headings;
    private final Set<OwnerLine> begin;

    GitLabSections(Document file, CodeOwners owners) {
        this.file = file;
        this.headings =
                owners.lines().stream().filter(line -> HEADING.isIn(text(line))).toList();
        this.begin = Set.copyOf(headings);
    }

    boolean areThere() {
        return !headings.isEmpty();
    }

    boolean begin(OwnerLine line) {
        return begin.contains(line);
    }

    /** Said once, at the first of them. */
    Optional<Finding> finding() {
        return headings.stream().findFirst().map(first -> {
            TextPattern.Found name = HEADING.findAll(text(first)).getFirst();
            return Finding.of(
                    "CO011",
                    Places.at(file, new Mark(first.number(), name.start() + 1), "sections"),
                    "%s begins a section, as GitLab has them%s. GitHub skips the line, and owners in it count for nothing."
                            .formatted(Shown.quoted(name.text(), "This line"), more()),
                    "Name the owners in each line, and take the headings out, if GitHub is to read this file");
        });
    }

    private String more() {
        int more = headings.size() - 1;
        return more == 0 ? "" : more == 1 ? ", and so does another line" : ", and so do %d more lines".formatted(more);
    }

    private String text(OwnerLine line) {
        return file.lines().get(line.number() - 1);
    }
}
