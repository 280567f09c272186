package dev.handback.access;

import static java.util.stream.Collectors.joining;

import dev.handback.access.CredentialEvent.Escalated;
import dev.handback.access.CredentialEvent.Extended;
import dev.handback.access.CredentialEvent.Granted;
import dev.handback.access.CredentialEvent.OnboardingStarted;
import dev.handback.access.CredentialEvent.OverdueFound;
import dev.handback.access.CredentialEvent.PersonLeft;
import dev.handback.access.CredentialEvent.Recertified;
import dev.handback.access.CredentialEvent.ReminderSent;
import dev.handback.access.CredentialEvent.Revoked;
import dev.handback.access.CredentialEvent.RoleChanged;
import dev.handback.access.CredentialEvent.Unknown;
import dev.handback.access.CredentialEvent.Withdrawn;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts of each type of event as they are stored, both ways. The keys here are the list of what may be kept. */
final class EventFacts {
    private EventFacts() {}

    static SortedMap<String, String> copy(Map<String, String> facts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    static SortedMap<String, String> write(CredentialEvent event) {
        Facts facts = new Facts(new TreeMap<>());
        switch (event) {
            case Granted granted -> write(granted, facts);
            case Extended extended -> facts.put("from", extended.from()).put("to", extended.to());
            case RoleChanged changed -> facts.putScope("from_", changed.from()).putScope("to_", changed.to());
            case Recertified recertified -> facts.put("on", Optional.of(recertified.on()));
            case Revoked revoked ->
                facts.put("on", Optional.of(revoked.on()))
                        .put("method", revoked.method().map(RevokeMethod::text));
            case Withdrawn ignored -> {}
            case OnboardingStarted started -> facts.put("on", Optional.of(started.on()));
            case PersonLeft left -> facts.put("on", Optional.of(left.on()));
            case ReminderSent sent ->
                writeReminder(facts, sent.key(), sent.to()).put("issue", sent.issue());
            case Escalated escalated -> writeReminder(facts, escalated.key(), escalated.to());
            case OverdueFound found -> facts.put("since", Optional.of(found.since()));
            case Unknown unknown -> facts.values().putAll(unknown.facts());
        }
        return Collections.unmodifiableSortedMap(facts.values());
    }

    private static void write(Granted granted, Facts facts) {
        facts.put("register", Optional.of(granted.register()))
                .put("granted", granted.granted())
                .put("expires", granted.expires())
                .putScope("", granted.scope());
    }

    private static Facts writeReminder(Facts facts, ReminderKey key, List<Pseudonym> to) {
        return facts.put("row", Optional.of(key.row().text()))
                .put("object", Optional.of(key.grant()))
                .put("date", Optional.of(key.date()))
                .put("step", Optional.of(key.step()))
                .put("to", Optional.of(to.stream().map(Pseudonym::value).collect(joining(" "))));
    }

    static Optional<CredentialEvent> read(EventType type, Map<String, String> stored) {
        Facts facts = new Facts(copy(stored));
        return switch (type) {
            case GRANTED ->
                facts.repository("register")
                        .map(register ->
                                new Granted(register, facts.scope(""), facts.date("granted"), facts.date("expires")));
            case EXTENDED -> Optional.of(new Extended(facts.date("from"), facts.date("to")));
            case ROLE_CHANGED -> Optional.of(new RoleChanged(facts.scope("from_"), facts.scope("to_")));
            case RECERTIFIED -> facts.date("on").map(Recertified::new);
            case REVOKED ->
                facts.date("on").map(on -> new Revoked(on, facts.text("method").flatMap(RevokeMethod::find)));
            case WITHDRAWN -> Optional.of(new Withdrawn());
            case ONBOARDING_STARTED -> facts.date("on").map(OnboardingStarted::new);
            case PERSON_LEFT -> facts.date("on").map(PersonLeft::new);
            case REMINDER_SENT ->
                facts.reminderKey().map(key -> new ReminderSent(key, facts.number("issue"), facts.pseudonyms("to")));
            case ESCALATED -> facts.reminderKey().map(key -> new Escalated(key, facts.pseudonyms("to")));
            case OVERDUE_FOUND -> facts.date("since").map(OverdueFound::new);
            default -> Optional.empty();
        };
    }
}
