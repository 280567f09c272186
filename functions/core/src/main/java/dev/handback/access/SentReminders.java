package dev.handback.access;

import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The events that a reminder leaves in the ledger when it has gone out. Told again, they are the same events. */
public final class SentReminders {
    private final EngagementId engagement;
    private final RepositoryName roster;
    private final Pseudonyms pseudonyms;

    public SentReminders(EngagementId engagement, RepositoryName roster, Pseudonyms pseudonyms) {
        this.engagement = engagement;
        this.roster = roster;
        this.pseudonyms = pseudonyms;
    }

    /** That it went out, in the issue of this number; and once for each end of a grant that it was escalated. */
    public List<Occurrence> events(Reminder reminder, Optional<Integer> issue, Instant sent) {
        ReminderKey key = reminder.key();
        List<Pseudonym> told = reminder.recipients().stream()
                .map(recipient -> pseudonyms.of(roster, recipient.person()))
                .toList();
        Evidence evidence = Evidence.of(Evidence.Kind.OBSERVED, issue.map(number -> "#" + number));
        Occurrence went = new Occurrence(
                engagement,
                subject(reminder),
                new CredentialEvent.ReminderSent(key, issue, told),
                report("sent/" + key, sent, evidence));
        Occurrence escalated = new Occurrence(
                engagement,
                subject(reminder),
                new CredentialEvent.Escalated(key, told),
                report("escalated/" + key.series(), sent, evidence));
        return Stream.of(Optional.of(went), Optional.of(escalated).filter(ignored -> reminder.escalated()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Subject subject(Reminder reminder) {
        return Subject.of(
                pseudonyms.of(roster, reminder.grant().person()),
                reminder.grant().grant());
    }

    private static Occurrence.Report report(String id, Instant sent, Evidence evidence) {
        return new Occurrence.Report(new SourceKey(Source.REMINDER, id), sent, sent, Actor.HANDBACK, evidence);
    }
}
