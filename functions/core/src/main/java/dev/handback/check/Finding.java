package dev.handback.check;

import dev.handback.source.DocumentPath;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule says about one place.
 *
 * <p>It is the same finding in another commit when rule, path and subject are the same, wherever the lines have moved.
 *
 * @param rule the id, such as {@code AC001}
 * @param severity where it differs from the catalogue's
 * @param subject what it is about inside the file: a heading, a key, an id
 * @param message what is wrong, with the value, and why that matters; never a secret, never an e-mail address
 * @param fix what to do, as an imperative sentence without a full stop
 * @param mend how a program may do it, where that is certain
 * @param parts what each of many findings is about of which this one is the sum; empty for one by itself
 */
public record Finding(
        String rule,
        Optional<Severity> severity,
        DocumentPath path,
        Mark mark,
        String subject,
        String message,
        String fix,
        Optional<Mend> mend,
        List<String> parts) {
    public Finding {
        parts = List.copyOf(parts);
    }

    /** A finding of the catalogue's severity. */
    public static Finding of(String rule, Place place, String message, String fix) {
        return new Finding(
                rule,
                Optional.empty(),
                place.path(),
                place.mark(),
                place.subject(),
                message,
                fix,
                Optional.empty(),
                List.of());
    }

    /** The same finding with a severity of its own. */
    public Finding as(Severity own) {
        return new Finding(rule, Optional.of(own), path, mark, subject, message, fix, mend, parts);
    }

    /** The same finding with a way to mend it. */
    public Finding mended(Optional<Mend> by) {
        return new Finding(rule, severity, path, mark, subject, message, fix, by, parts);
    }

    /** The same finding as the sum of others of its rule and its file. */
    public Finding summing(List<Finding> others) {
        List<String> subjects = others.stream().map(Finding::subject).toList();
        return new Finding(rule, severity, path, mark, subject, message, fix, mend, subjects);
    }

    /** What makes it the same finding in another commit. */
    public Key key() {
        return new Key(rule, path, subject);
    }

    /** The keys of all of which it is the sum, or its own: it is new as soon as one of them is. */
    public Stream<Key> keys() {
        return parts.isEmpty() ? Stream.of(key()) : parts.stream().map(part -> new Key(rule, path, part));
    }

    /** Rule, path and subject. */
    public record Key(String rule, DocumentPath path, String subject) {

        /** The same about another file. */
        Key in(DocumentPath other) {
            return new Key(rule, other, subject);
        }
    }

    /** Where a finding stands, and what it is about. */
    public record Place(DocumentPath path, Mark mark, String subject) {}
}
