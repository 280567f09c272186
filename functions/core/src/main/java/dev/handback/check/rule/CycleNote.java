package dev.handback.check.rule;

import dev.handback.document.DatedName;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.markdown.Section;
import dev.handback.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The note of a week or two ({@code handoff/cycles/2026-10-05.md}), with the items of its sections. */
record CycleNote(Document.Text document) {

    /** The newest ones, the newest last. */
    static List<CycleNote> newest(Survey survey, int count) {
        List<CycleNote> notes = survey.texts(Kind.CYCLE_NOTE)
                .filter(note -> DatedName.is(note.path().fileName()))
                .map(CycleNote::new)
                .toList();
        return notes.subList(Math.max(0, notes.size() - count), notes.size());
    }

    /** The items below the headings that hold this word, the title left out. */
    List<CycleItem> items(String word) {
        return document.body().sections().stream()
                .filter(section -> section.heading().level() > 1 && isOf(section, word))
                .flatMap(section -> items(section).stream())
                .toList();
    }

    private static boolean isOf(Section section, String word) {
        return section.heading().text().toLowerCase(Locale.ROOT).contains(word);
    }

    /** A line that is indented goes on with the item above it. */
    private List<CycleItem> items(Section section) {
        List<CycleItem> items = new ArrayList<>();
        for (int line = section.lines().first(); line < section.lines().end(); line++) {
            String text = document.lines().get(line - 1);
            if (CycleItem.begins(text)) {
                items.add(CycleItem.of(line, text));
            } else if (!items.isEmpty() && text.startsWith(" ") && !text.isBlank()) {
                items.add(items.removeLast().and(text));
            }
        }
        return items.stream().filter(item -> !item.isNothing()).toList();
    }
}
