package dev.handback.check.rule;

import dev.handback.document.DatedName;
import dev.handback.source.DocumentPath;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number by which people call an architecture note, as its file is named. */
final class NoteNumber {
    private static final Pattern NAME = Pattern.compile("(?:adr[-_ ]?)?(\\d{1,5})[-_. ].*", Pattern.CASE_INSENSITIVE);

    private NoteNumber() {}

    /** The number; nothing for a file that is named after a day or a year. */
    static Optional<Integer> of(DocumentPath path) {
        Matcher name = NAME.matcher(path.fileName());
        return name.matches() && !DatedName.is(path.fileName())
                ? Optional.of(Integer.parseInt(name.group(1)))
                : Optional.empty();
    }
}
