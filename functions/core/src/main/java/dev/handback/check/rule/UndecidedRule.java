package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.NoteStatus;
import dev.handback.engagement.Dates;
import dev.handback.pattern.TextPattern;
import dev.handback.policy.Interval;
import dev.handback.survey.Terms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** AN011: what was proposed, and that nobody has decided by the day that was set, or within the time that the policy gives. */
final class UndecidedRule implements DocumentRule {
    private static final int TOP = 40;
    private static final TextPattern DATE = TextPattern.of(
            "(?i)^[\\s>*+|-]*[*_]*(?:date|proposed on)[*_]*\\s*[:|]\\s*[*_]*\\s*(\\d{4}-\\d{2}-\\d{2})\\b");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        Interval within = terms.policy().freshness().decideWithin();
        return document.text(Kind.ARCHITECTURE_NOTE).stream()
                .flatMap(note -> NoteStatus.of(note)
                        .filter(UndecidedRule::isProposed)
                        .flatMap(status -> finding(note, status, within, terms.today()))
                        .stream());
    }

    private static boolean isProposed(NoteStatus status) {
        return status.meaning().filter(NoteStatus.Meaning.PROPOSED::equals).isPresent();
    }

    private static Optional<Finding> finding(Document.Text note, NoteStatus status, Interval within, LocalDate today) {
        Optional<LocalDate> due = note.fields().text("decide_by").flatMap(Dates::parse);
        return note.fields().text("decide_by").isPresent()
                ? due.filter(day -> day.isBefore(today)).map(day -> overdue(note, day))
                : date(note)
                        .filter(day -> within.after(day).isBefore(today))
                        .map(day -> old(note, status, day, within));
    }

    private static Finding overdue(Document.Text note, LocalDate due) {
        return Finding.of(
                "AN011",
                Places.key(note, "decide_by", "decision"),
                "This was to be decided by %s, and is still only proposed. Whoever waits for it works without it."
                        .formatted(due),
                "Accept it or reject it, or set a later day and say why");
    }

    private static Finding old(Document.Text note, NoteStatus status, LocalDate day, Interval within) {
        return Finding.of(
                "AN011",
                Places.at(note, status.mark(), "decision"),
                "This is dated %s, more than %s ago, and still only proposed. Whoever waits for it works without it."
                        .formatted(day, within),
                "Accept it or reject it, or set `decide_by`");
    }

    private static Optional<LocalDate> date(Document.Text note) {
        return note.fields()
                .text("date")
                .flatMap(Dates::parse)
                .or(() -> note.lines().stream()
                        .skip(note.frontMatter().bodyLine() - 1L)
                        .limit(TOP)
                        .flatMap(line -> DATE.findAll(line).stream())
                        .flatMap(found -> Dates.parse(found.text()).stream())
                        .findFirst());
    }
}
