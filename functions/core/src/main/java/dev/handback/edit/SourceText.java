package dev.handback.edit;

import dev.handback.yaml.Mark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A file's text as it stands, with its own line ends and its byte order mark: what a change does not touch comes out byte
 * for byte.
 */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final List<Integer> starts;

    public SourceText(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    /** The text of a file; nothing where it is not UTF-8. */
    public static Optional<SourceText> decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new SourceText(text));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public String value() {
        return text;
    }

    public int lineCount() {
        return starts.size();
    }

    /** Where a line begins, counted from 1; the one after the last begins at the end. */
    public int start(int line) {
        return line > starts.size() ? text.length() : starts.get(line - 1);
    }

    /** A line without its end. */
    public String line(int line) {
        int end = start(line + 1);
        while (end > start(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start(line), end);
    }

    /** The offset of a place; nothing where the text has no such place. */
    public Optional<Integer> offset(Mark mark) {
        if (mark.line() > starts.size()) {
            return Optional.empty();
        }
        int offset = start(mark.line()) + mark.column() - 1;
        return offset <= start(mark.line()) + line(mark.line()).length() ? Optional.of(offset) : Optional.empty();
    }

    /** How its lines end: as the first one does. */
    public String lineEnd() {
        int lineFeed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed)) {
            return lineFeed == carriageReturn + 1 ? "\r\n" : "\r";
        }
        return "\n";
    }

    /** The text after some changes; of two that touch the same part the first one counts. */
    public SourceText with(List<Edit> edits) {
        StringBuilder result = new StringBuilder(text);
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        List<Edit> kept = new ArrayList<>();
        for (Edit edit : ordered) {
            if (kept.isEmpty() || kept.getLast().end() <= edit.start()) {
                kept.add(edit);
            }
        }
        kept.reversed().forEach(edit -> result.replace(edit.start(), edit.end(), edit.replacement()));
        return new SourceText(result.toString());
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0);
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(text.charAt(i)) && !pair) {
                starts.add(i + 1);
            }
        }
        return List.copyOf(starts);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
