package dev.handback.document;

import dev.handback.pattern.Markers;
import dev.handback.pattern.TextPattern;
import dev.handback.yaml.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways to write the status of a note in a line, beside a heading of its own: {@code Status: accepted}, a field among
 * others, a column of a table, a label with the value below it, a badge.
 */
final class StatusLine {
    private static final String NAME =
            "(?:adr |decision |current |document )?(?:status|state|statut|estado|stato|situação)";
    private static final TextPattern FIELD =
            TextPattern.of("(?i)^[\\s>*+|-]*[*_`]*" + NAME + "[*_`]*\\s*[:|=][*_`|\\s]*([^\\s|*_`].*)$");
    private static final TextPattern AMONG_OTHERS = TextPattern.of(
            "(?i)^[^:]{1,40}:.*[|·•,;/–—]\\s*[*_`]*" + NAME + "[*_`]*\\s*:[*_`]*\\s*([^|·•;/]*[^|·•;/\\s])");
    private static final TextPattern BADGE = TextPattern.of("(?i)/badge/(?:adr[-_]*)?status-([a-z_%0-9]+)-");
    private static final TextPattern LABEL =
            TextPattern.of("(?i)^\\s*(?:#{1,6}|[*_]*)(" + NAME + ")[*_]*:?[*_]*\\s*\\\\?$");
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:b|i|u|em|strong|span|t[dhr]|table|tbody|thead|p|div|br|li|ul)(?: [^<>]{0,200})?/?>");
    private static final TextPattern RULE = TextPattern.of("^\\s*\\|?\\s*:?-+[-:|\\s]*$");
    private static final TextPattern BOLD = TextPattern.of("^\\s*(\\*\\*|__|#)");

    /** A longer line is none that says a status. */
    private static final int LONGEST = 1000;
    /** Each name holds one of these; a line without is read no further. */
    private static final Markers NAMES = Markers.ignoringCase("stat | estado | situa");

    private final List<String> lines;
    private final int index;

    private StatusLine(List<String> lines, int index) {
        this.lines = lines;
        this.index = index;
    }

    /** What the line, counted from 1, says of the status; a label may have it below. */
    static Optional<NoteStatus> read(List<String> lines, int line) {
        if (lines.get(line - 1).length() > LONGEST || !NAMES.areIn(lines.get(line - 1))) {
            return Optional.empty();
        }
        StatusLine here = new StatusLine(lines, line - 1);
        String text = untagged(lines.get(line - 1));
        Optional<NoteStatus> found = Stream.of(FIELD, AMONG_OTHERS, BADGE)
                .flatMap(pattern -> pattern.findAll(text).stream())
                .map(value -> new NoteStatus(bare(value.text()), new Mark(line, 1)))
                .findFirst();
        if (here.isHeaderRow()) {
            return found.filter(status -> status.meaning().isPresent()).or(here::column);
        }
        return found.or(() -> LABEL.isIn(text) ? here.below() : Optional.empty());
    }

    /** A row of a table says nothing behind its cell. */
    private static String bare(String written) {
        String value = written.strip();
        int bar = value.indexOf('|');
        return bar > 0 && value.endsWith("|") ? value.substring(0, bar).strip() : value;
    }

    private static String untagged(String line) {
        return line.indexOf('<') < 0
                ? line
                : TAG.matcher(CELL_END.matcher(line).replaceAll("|")).replaceAll("");
    }

    private boolean isHeaderRow() {
        return lines.get(index).contains("|") && index + 1 < lines.size() && isRule(lines.get(index + 1));
    }

    private static boolean isRule(String line) {
        return line.contains("|") && RULE.isIn(line);
    }

    /** The cell below the one that is called so. */
    private Optional<NoteStatus> column() {
        List<String> names = cells(lines.get(index));
        List<String> values = index + 2 < lines.size() ? cells(lines.get(index + 2)) : List.of();
        return IntStream.range(0, Math.min(names.size(), values.size()))
                .filter(column ->
                        LABEL.isIn(names.get(column)) && !values.get(column).isEmpty())
                .mapToObj(column -> new NoteStatus(values.get(column), new Mark(index + 3, 1)))
                .findFirst();
    }

    private static List<String> cells(String row) {
        String inner = row.strip();
        String bare = inner.startsWith("|") ? inner.substring(1) : inner;
        return Arrays.stream(bare.split("\\|", -1)).map(String::strip).toList();
    }

    /** What stands below a label in bold or behind a hash, in the definition of a term, or is a state by itself. */
    private Optional<NoteStatus> below() {
        boolean bold = BOLD.isIn(lines.get(index));
        return IntStream.range(index + 1, Math.min(index + 3, lines.size()))
                .filter(line -> !lines.get(line).isBlank())
                .boxed()
                .findFirst()
                .filter(line -> lines.get(line).length() <= LONGEST)
                .flatMap(line -> value(lines.get(line).strip(), bold)
                        .map(value -> new NoteStatus(value, new Mark(line + 1, 1))));
    }

    private static Optional<String> value(String line, boolean bold) {
        boolean defined = line.startsWith(": ");
        boolean state = StatusWords.meaning(line).isPresent();
        return defined || ((bold || state) && !line.startsWith("#"))
                ? Optional.of(defined ? line.substring(2).strip() : line)
                : Optional.empty();
    }
}
