package dev.handback.check;

import dev.handback.yaml.Mark;

/**
 * How a finding can be mended with certainty, inventing no fact: at this place, or behind it on the same line, stands
 * {@code from}, and {@code to} should.
 */
public record Mend(Mark mark, String from, String to, Where where) {

    /** How the text stands there. */
    public enum Where {
        /** Exactly at the place: a key, a value. */
        AT,
        /** As the target of the link that begins at the place. */
        LINK,
        /** As an e-mail address, which is the target of the link that begins at the place; {@code to} is put before it. */
        MAIL,
        /** The whole line; {@code to} takes its place, its end included where {@code to} is empty. */
        LINE
    }

    /** A word at the place. */
    public static Mend at(Mark mark, String from, String to) {
        return new Mend(mark, from, to, Where.AT);
    }

    /** The target of a link. */
    public static Mend link(Mark mark, String from, String to) {
        return new Mend(mark, from, to, Where.LINK);
    }

    /** An e-mail address as the target of a link, which a finding does not repeat. */
    public static Mend mail(Mark mark) {
        return new Mend(mark, "", "mailto:", Where.MAIL);
    }

    /** A line that goes. */
    public static Mend without(Mark mark, String line) {
        return new Mend(mark, line, "", Where.LINE);
    }
}
