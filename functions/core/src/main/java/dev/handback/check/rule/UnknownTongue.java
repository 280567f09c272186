package dev.handback.check.rule;

import dev.handback.document.Document;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A language whose words for sections we do not know, told by letters that none of ours has: Turkish, Polish, Russian,
 * Chinese. What such a document says by heading or sentence is not heard, so it is not told that it lacks anything.
 */
final class UnknownTongue {
    /** The letters beside a to z of English, German, French, Spanish, Portuguese, Italian and Dutch, and those of units. */
    private static final String KNOWN = "äöüßéèêëàâîïôûùçœæÿñáíóúãõìòªºµμω";
    /** Fewer are names of people and places. */
    private static final int FEW = 5;
    /** One in so many letters: Turkish, Polish and Swedish have more, a text that quotes a few words has less. */
    private static final int ONE_IN = 80;

    private UnknownTongue() {}

    /** Whether the document is written in one, and does not say itself that it is one of ours. */
    static boolean isIn(Document.Text text) {
        return !Ours.declares(text) && isWritten(text);
    }

    private static boolean isWritten(Document.Text text) {
        Set<Integer> code = text.body().codeLines();
        int strange = 0;
        int letters = 0;
        for (int line = text.frontMatter().bodyLine(); line <= text.lines().size(); line++) {
            if (!code.contains(line)) {
                String written = text.lines().get(line - 1);
                letters += (int) letters(written).count();
                strange +=
                        (int) letters(written).filter(UnknownTongue::isStrange).count();
            }
        }
        return strange >= FEW && strange * ONE_IN >= letters;
    }

    private static IntStream letters(String line) {
        return line.codePoints().filter(Character::isLetter);
    }

    private static boolean isStrange(int letter) {
        return letter > 'z' && KNOWN.indexOf(Character.toLowerCase(letter)) < 0;
    }
}
