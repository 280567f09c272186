package dev.handback.site.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence: exactly one of a person, a badge, a day, a link, or words. Words come from records, so an
 * e-mail address among them is left out.
 */
public record Part(
        Optional<Piece.Person> person,
        Optional<Piece.Badge> badge,
        Optional<Piece.Day> day,
        Optional<String> href,
        Optional<String> text,
        boolean strong,
        boolean code,
        boolean plain) {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+");

    /** Words as they are. */
    public static Part plain(String text) {
        return words(text, "plain");
    }

    public static Part strong(String text) {
        return words(text, "strong");
    }

    public static Part code(String text) {
        return words(text, "code");
    }

    public static Part link(String text, String href) {
        return new Part(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(href),
                Optional.of(withoutMail(text)),
                false,
                false,
                false);
    }

    public static Part of(Piece piece) {
        return new Part(
                piece instanceof Piece.Person person ? Optional.of(person) : Optional.empty(),
                piece instanceof Piece.Badge badge ? Optional.of(badge) : Optional.empty(),
                piece instanceof Piece.Day day ? Optional.of(day) : Optional.empty(),
                piece instanceof Piece.Link link ? Optional.of(link.href()) : Optional.empty(),
                piece instanceof Piece.Link link ? Optional.of(withoutMail(link.text())) : Optional.empty(),
                false,
                false,
                false);
    }

    /** The text with each e-mail address replaced. */
    public static String withoutMail(String text) {
        return text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll("(address left out)");
    }

    /** A sentence of nothing but these words. */
    public static List<Part> sentence(String text) {
        return text.isEmpty() ? List.of() : List.of(plain(text));
    }

    private static Part words(String text, String how) {
        return new Part(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(withoutMail(text)),
                how.equals("strong"),
                how.equals("code"),
                how.equals("plain"));
    }
}
