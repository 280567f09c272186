package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.NoteStatus;
import java.util.List;

/** Where the notes of a repository write their status, so that one that lacks it is told the same place. */
enum StatusStyle {
    FRONT_MATTER,
    SECTION,
    /** No note has one yet. */
    UNKNOWN;

    private static final String WORDS = "`proposed`, `accepted`, `rejected`, `deprecated` or `superseded by …`";

    /** What most of the notes do; a note that does as none of them does not count. */
    static StatusStyle of(List<Document.Text> notes) {
        long told = 0;
        long above = 0;
        for (Document.Text note : notes) {
            int line = NoteStatus.of(note).map(status -> status.mark().line()).orElse(0);
            told += line > 0 ? 1 : 0;
            above += line > 0 && line < note.frontMatter().bodyLine() ? 1 : 0;
        }
        if (told == 0) {
            return UNKNOWN;
        }
        return above * 2 > told ? FRONT_MATTER : SECTION;
    }

    /** What to do about a note that has no status; where none has one, front matter is the place if there is any. */
    String fix(Document.Text note) {
        if (this == SECTION || (this == UNKNOWN && !note.frontMatter().isReadable())) {
            return "Add `## Status` with " + WORDS;
        }
        return note.frontMatter().isReadable()
                ? "Add `status:` to the front matter, with " + WORDS
                : "Begin the file with front matter that holds `status:`, with " + WORDS;
    }
}
