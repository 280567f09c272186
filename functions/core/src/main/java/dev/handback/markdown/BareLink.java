package dev.handback.markdown;

/** An address that stands in the text without any mark, which GitHub makes a link; by the extended syntax of GitHub's Markdown. */
final class BareLink {
    private BareLink() {}

    /** The end of the address that begins here; -1 where none does. */
    static int end(String text, int at) {
        int host = hostStart(text, at);
        if (host < 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return -1;
        }
        int domain = host;
        while (domain < text.length() && isOfDomain(text.charAt(domain))) {
            domain++;
        }
        int end = domain;
        while (end < text.length() && !isStop(text.charAt(end))) {
            end++;
        }
        int trimmed = trimmed(text, host, end);
        return trimmed > host ? trimmed : -1;
    }

    private static int hostStart(String text, int at) {
        return switch (text.charAt(at)) {
            case 'h' -> text.startsWith("http://", at) ? at + 7 : text.startsWith("https://", at) ? at + 8 : -1;
            case 'f' -> text.startsWith("ftp://", at) ? at + 6 : -1;
            case 'w' -> text.startsWith("www.", at) ? at + 4 : -1;
            default -> -1;
        };
    }

    /** Without the punctuation that ends the sentence, and the bracket that the address stands in. */
    private static int trimmed(String text, int start, int from) {
        int open = 0;
        for (int i = start; i < from; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        int end = from;
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if ("?!.,:;*_~'\"".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean isOfDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static boolean isStop(char c) {
        return c <= ' ' || c == '<' || c == '>' || c == '`' || c == '[' || c == ']' || c == '\\' || c == '|';
    }
}
