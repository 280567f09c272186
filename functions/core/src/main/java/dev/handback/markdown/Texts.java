package dev.handback.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * The texts of a document's blocks. Hardly anybody asks for them, so they are read when somebody does, by a second pass
 * over the document.
 */
final class Texts {
    private final String text;
    private final Map<Integer, String> texts = new HashMap<>();
    private boolean wanted;

    Texts(String text) {
        this.text = text;
    }

    boolean areWanted() {
        return wanted;
    }

    void put(int block, String words) {
        if (wanted) {
            texts.put(block, words);
        }
    }

    synchronized String of(int block) {
        if (!wanted) {
            wanted = true;
            Scanner.scan(text, new Lines(text, 1), this);
        }
        return texts.getOrDefault(block, "");
    }
}
