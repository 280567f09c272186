package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.ChangeRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Section;
import dev.handback.source.DocumentPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AN010: the words of a decision that was accepted, and still is, are others now. Only what stands directly below its heading
 * counts, and a few words are a slip of the pen.
 */
final class AcceptedDecisionRule implements ChangeRule {
    private static final int SLIP = 5;
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)]{0,500}\\)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Stream<Finding> check(Change change) {
        Map<DocumentPath, DocumentPath> earlier = new HashMap<>();
        change.renamed().forEach((before, now) -> earlier.put(now, before));
        return change.head()
                .texts(Kind.ARCHITECTURE_NOTE)
                .flatMap(note -> change.base().find(earlier.getOrDefault(note.path(), note.path())).stream()
                        .filter(Document.Text.class::isInstance)
                        .map(Document.Text.class::cast)
                        .filter(before -> !before.file().id().equals(note.file().id()))
                        .filter(before -> isAccepted(before) && isAccepted(note))
                        .flatMap(before -> finding(before, note).stream()));
    }

    private static boolean isAccepted(Document.Text note) {
        return NoteStatus.of(note)
                .flatMap(NoteStatus::meaning)
                .filter(NoteStatus.Meaning.ACCEPTED::equals)
                .isPresent();
    }

    private static Optional<Finding> finding(Document.Text before, Document.Text note) {
        return decision(before)
                .flatMap(old -> decision(note)
                        .filter(now -> differing(words(before, old), words(note, now)) > SLIP)
                        .map(now -> Finding.of(
                                "AN010",
                                Places.at(note, now.heading().mark(), "decision"),
                                "This decision is accepted, and its words change here. Who agreed to it has not agreed to this.",
                                "Write a new note that supersedes this one, and leave here what was decided then")));
    }

    private static Optional<Section> decision(Document.Text note) {
        return note.body().sections().stream()
                .filter(section -> SectionRole.DECISION.matches(section.heading()))
                .findFirst();
    }

    private static List<String> words(Document.Text note, Section section) {
        int end = note.body().headings().stream()
                .map(Heading::mark)
                .mapToInt(mark -> mark.line())
                .filter(line -> line >= section.lines().first())
                .min()
                .orElse(section.lines().end());
        int last =
                Math.min(Math.min(end, section.lines().end()) - 1, note.lines().size());
        String text =
                String.join("\n", note.lines().subList(Math.min(section.lines().first() - 1, last), last));
        return Arrays.stream(BETWEEN.split(TARGET.matcher(text).replaceAll("]"), -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** How many words one of them has and the other has not, wherever they stand. */
    private static int differing(List<String> before, List<String> now) {
        Map<String, Integer> left = new HashMap<>();
        before.forEach(word -> left.merge(word, 1, Integer::sum));
        now.forEach(word -> left.merge(word, -1, Integer::sum));
        return left.values().stream().mapToInt(Math::abs).sum();
    }
}
