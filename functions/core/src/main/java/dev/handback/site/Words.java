package dev.handback.site;

import dev.handback.engagement.ProcedureStatus;
import dev.handback.site.view.Piece;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How the site says dates, numbers and states. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String[] NUMBERS = {
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"
    };

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** "today", "in 3 days", "2 days ago". */
    static String distance(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days == 0 ? "today" : days > 0 ? "in " + count : count + " ago";
    }

    /** "1 page", "3 pages". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A number at the start of a sentence. */
    static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : String.valueOf(number);
    }

    static String of(int some, int all) {
        return some + " of " + all;
    }

    /** "deployment-pipeline" as words. */
    static String plain(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String id(ProcedureStatus.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The badge of a state, its word followed by {@code more}. */
    static Piece.Badge badge(ProcedureStatus.State state, String more) {
        String tone = switch (state) {
            case EXERCISED, REVIEWED -> "own";
            case WRITTEN -> "ink";
            case MISSING -> "bad";
        };
        return Piece.Badge.of(id(state), capital(id(state)) + more, tone);
    }

    /** The badge of a state with a count behind it; colour is for where somebody must act, so none where nothing is. */
    static Piece.Badge counted(ProcedureStatus.State state, String more, int count) {
        Piece.Badge badge = badge(state, more);
        return count == 0 ? Piece.Badge.of(badge.icon(), badge.word(), "ink") : badge;
    }

    static Piece.Badge badge(ProcedureStatus.State state) {
        return badge(state, "");
    }

    /** Why nobody can be said to be able to run it. */
    static String gap(ProcedureStatus.Gap gap) {
        return switch (gap) {
            case NOBODY_FOLLOWED -> "nobody has followed it";
            case PROVIDER_ONLY -> "only the provider has followed it";
            case STEPS_CHANGED -> "the steps changed since";
            case TOO_LONG_AGO -> "too long ago";
            case FAILED -> "the last attempt failed";
        };
    }
}
