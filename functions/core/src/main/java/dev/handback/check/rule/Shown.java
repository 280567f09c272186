package dev.handback.check.rule;

import dev.handback.pattern.TextPattern;
import java.util.Optional;

/** Decides which values of a document a message may repeat: never an e-mail address, never what may be a secret. */
final class Shown {
    private static final int LONGEST = 60;
    private static final int LONGEST_IN_CODE = 300;
    private static final TextPattern MAIL = TextPattern.of("[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+");
    private static final TextPattern PICTURE = TextPattern.of("@[0-9](\\.[0-9])?x\\.[a-z]+");
    private static final TextPattern WORD = TextPattern.of("[^\\s`\"',;()<>]+");

    private Shown() {}

    /** The value, where it may be repeated. */
    static Optional<String> value(String value) {
        boolean shown = !isHidden(value) && value.length() <= LONGEST && !value.contains("\n");
        return shown ? Optional.of(value) : Optional.empty();
    }

    /** The value in back quotes; where it may not be repeated, the words that stand for it. */
    static String quoted(String value, String otherwise) {
        return value(value).map(shown -> "`" + shown.replace('`', '\'') + "`").orElse(otherwise);
    }

    /** The value in back quotes, however long; whoever hears the sentence is spared what may not be repeated. */
    static String inCode(String value) {
        String line = value.replace('`', '\'').replaceAll("\\p{Cntrl}", " ");
        return "`" + (line.length() <= LONGEST_IN_CODE ? line : line.substring(0, LONGEST_IN_CODE) + "…") + "`";
    }

    /** A sentence, with other words for each of its words that may not be repeated. */
    static String sentence(String text) {
        if (!isHidden(text)) {
            return text;
        }
        int password = PasswordRules.assigned(text).orElse(0) - 1;
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (TextPattern.Found word : WORD.findAll(text)) {
            int end = word.start() + word.text().length();
            boolean assigned = word.start() <= password && password < end;
            out.append(text, from, word.start()).append(assigned ? "a secret" : word(word.text()));
            from = end;
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String word(String word) {
        return isMail(word) ? "an e-mail address" : isHidden(word) ? "a secret" : word;
    }

    static boolean isMail(String value) {
        return value.indexOf('@') >= 0 && MAIL.findAll(value).stream().anyMatch(found -> !PICTURE.isIn(found.text()));
    }

    private static boolean isHidden(String value) {
        return isMail(value) || SecretLines.isSecret(value);
    }
}
