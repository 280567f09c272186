package dev.handback.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The brackets that are open in a text, and what becomes of them when one closes: a link, a picture, or words. */
final class Brackets {
    private final String text;
    private final References references;
    private final LinkTail tail;
    private final List<Opener> open = new ArrayList<>();
    private int firstLinkable;

    Brackets(String text, References references) {
        this.text = text;
        this.references = references;
        this.tail = new LinkTail(text);
    }

    /**
     * An opening bracket.
     *
     * @param start where it stands
     * @param inside where its text begins
     * @param word where it stands among the plain words
     * @param bare how many addresses without marks were found before it
     */
    record Opener(int start, int inside, int word, int bare, Emphasis.@Nullable Run before) {
        boolean isImage() {
            return inside - start == 2;
        }
    }

    /** A link or picture: its opening bracket, its target as written, and where it ends. */
    record Closed(Opener opener, String target, int end) {}

    void open(Opener opener) {
        open.add(opener);
    }

    /** What closes with the bracket that stands here; nothing where it is a word. */
    Optional<Closed> close(int at) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int index = open.size() - 1;
        boolean linkable = index >= firstLinkable || open.get(index).isImage();
        Opener opener = open.removeLast();
        firstLinkable = Math.min(firstLinkable, index);
        Optional<Closed> closed = linkable ? closed(opener, at) : Optional.empty();
        if (closed.isPresent() && !opener.isImage()) {
            firstLinkable = index;
        }
        return closed;
    }

    private Optional<Closed> closed(Opener opener, int at) {
        int inline = text.startsWith("(", at + 1) ? tail.inline(at + 1) : -1;
        if (inline > 0) {
            return Optional.of(new Closed(opener, tail.target(), inline));
        }
        int label = text.startsWith("[", at + 1) ? References.labelEnd(text, at + 1) : -1;
        if (label > 0) {
            return reference(opener, text.substring(at + 2, label - 1), label);
        }
        boolean collapsed = text.startsWith("[]", at + 1);
        boolean isLabel = References.labelEnd(text, opener.inside() - 1) == at + 1;
        return isLabel
                ? reference(opener, text.substring(opener.inside(), at), collapsed ? at + 3 : at + 1)
                : Optional.empty();
    }

    private Optional<Closed> reference(Opener opener, String label, int end) {
        return references.target(label).map(target -> new Closed(opener, target, end));
    }
}
