package dev.handback.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The seven ways in which CommonMark lets a block of HTML begin, and how each ends. */
enum HtmlBlockForm {
    RAW("</script> </pre> </style> </textarea>"),
    COMMENT("-->"),
    INSTRUCTION("?>"),
    DECLARATION(">"),
    CDATA("]]>"),
    /** A tag that stands for a block; an empty line ends it. */
    BLOCK(""),
    /** Any other tag alone on its line; an empty line ends it, and it begins below no paragraph. */
    TAG(""),
    /** No HTML. */
    NONE("");

    private static final Set<String> RAW_NAMES = Set.of("script", "pre", "style", "textarea");
    private static final Set<String> BLOCK_NAMES = Set.of(("address article aside base basefont blockquote body caption"
                    + " center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame"
                    + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav"
                    + " noframes ol optgroup option p param search section summary table tbody td tfoot th thead title"
                    + " tr track ul")
            .split(" ", -1));

    private final String ends;

    HtmlBlockForm(String ends) {
        this.ends = ends;
    }

    /** What a line begins; its first character is {@code <}. */
    static HtmlBlockForm of(String line) {
        if (line.startsWith("<!--")) {
            return COMMENT;
        } else if (line.startsWith("<?")) {
            return INSTRUCTION;
        } else if (line.startsWith("<![CDATA[")) {
            return CDATA;
        } else if (line.startsWith("<!")) {
            return line.length() > 2 && Character.isLetter(line.charAt(2)) ? DECLARATION : NONE;
        }
        return byName(line);
    }

    boolean endsWithEmptyLine() {
        return ends.isEmpty();
    }

    /** Whether it ends on this line. */
    boolean endsIn(String line) {
        String lower = this == RAW ? line.toLowerCase(Locale.ROOT) : line;
        return !ends.isEmpty() && Arrays.stream(ends.split(" ", -1)).anyMatch(lower::contains);
    }

    private static HtmlBlockForm byName(String line) {
        int start = line.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < line.length() && isOfName(line.charAt(end))) {
            end++;
        }
        String name = line.substring(start, end).toLowerCase(Locale.ROOT);
        String rest = line.substring(end);
        boolean closed = rest.isEmpty() || LineForm.isSpace(rest.charAt(0)) || rest.charAt(0) == '>';
        if (start == 1 && closed && RAW_NAMES.contains(name)) {
            return RAW;
        } else if ((closed || rest.startsWith("/>")) && BLOCK_NAMES.contains(name)) {
            return BLOCK;
        }
        int tagEnd = new HtmlSyntax(line).tagEnd(0);
        return tagEnd > 0 && line.substring(tagEnd).isBlank() && !RAW_NAMES.contains(name) ? TAG : NONE;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
