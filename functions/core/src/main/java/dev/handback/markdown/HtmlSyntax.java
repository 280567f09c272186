package dev.handback.markdown;

/** The forms of HTML that CommonMark takes over as they stand. Offsets that lead nowhere are -1. */
final class HtmlSyntax {
    private final String text;
    private final int[] absent = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};

    HtmlSyntax(String text) {
        this.text = text;
    }

    /** The end of the tag, comment, instruction or declaration that begins here. */
    int end(int open) {
        if (text.startsWith("<!--", open)) {
            boolean short1 = text.startsWith(">", open + 4);
            boolean short2 = text.startsWith("->", open + 4);
            return short1 ? open + 5 : short2 ? open + 6 : past("-->", open + 4, 0);
        } else if (text.startsWith("<?", open)) {
            return past("?>", open + 2, 1);
        } else if (text.startsWith("<![CDATA[", open)) {
            return past("]]>", open + 9, 2);
        } else if (text.startsWith("<!", open)) {
            return isLetter(open + 2) ? past(">", open + 2, 3) : -1;
        }
        return tagEnd(open);
    }

    /** The end of the opening or closing tag that begins here. */
    int tagEnd(int open) {
        boolean closing = open + 1 < text.length() && text.charAt(open + 1) == '/';
        int name = open + (closing ? 2 : 1);
        if (!isLetter(name)) {
            return -1;
        }
        int i = name;
        while (isLetter(i) || isDigit(i) || is(i, '-')) {
            i++;
        }
        i = closing ? skipWhite(i) : skipAttributes(i);
        if (!closing && is(i, '/')) {
            i++;
        }
        return is(i, '>') ? i + 1 : -1;
    }

    private int skipAttributes(int from) {
        int i = from;
        while (true) {
            int name = skipWhite(i);
            if (name == i || !(isLetter(name) || is(name, '_') || is(name, ':'))) {
                return name;
            }
            i = name;
            while (isLetter(i) || isDigit(i) || is(i, '_') || is(i, ':') || is(i, '.') || is(i, '-')) {
                i++;
            }
            int equal = skipWhite(i);
            if (is(equal, '=')) {
                i = valueEnd(skipWhite(equal + 1));
            }
        }
    }

    private int valueEnd(int start) {
        if (is(start, '"') || is(start, '\'')) {
            int close = text.indexOf(text.charAt(start), start + 1);
            return close < 0 ? text.length() : close + 1;
        }
        int i = start;
        while (i < text.length() && " \t\n\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i == start ? text.length() : i;
    }

    /** Remembers from where on an end is not to be found, so that nobody looks for it twice. */
    private int past(String end, int from, int kind) {
        if (from >= absent[kind]) {
            return -1;
        }
        int found = text.indexOf(end, from);
        if (found < 0) {
            absent[kind] = from;
            return -1;
        }
        return found + end.length();
    }

    private int skipWhite(int from) {
        int i = from;
        while (i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean is(int i, char c) {
        return i < text.length() && text.charAt(i) == c;
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isLetter(int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
