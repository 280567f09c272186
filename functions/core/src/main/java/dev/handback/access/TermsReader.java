package dev.handback.access;

import dev.handback.engagement.Dates;
import dev.handback.policy.Interval;
import dev.handback.policy.PolicyReader;
import dev.handback.policy.Profile;
import dev.handback.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads what an engagement, its roster and the policy say about reminders. */
final class TermsReader {
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final YamlNode engagement;
    private final YamlNode people;
    private final YamlNode policy;

    TermsReader(YamlNode engagement, YamlNode people, YamlNode policy) {
        this.engagement = engagement;
        this.people = people;
        this.policy = policy;
    }

    Optional<ReminderTerms> read() {
        Optional<YamlNode> client = engagement.find("client");
        Optional<PersonId> accountable = client.flatMap(node -> RegisterFile.id(node, "accountable", PersonId::new));
        ZoneId zone = client.flatMap(node -> zone(node)).orElse(ZoneOffset.UTC);
        return RegisterFile.id(engagement, "id", EngagementId::new)
                .flatMap(id -> accountable.map(person -> new ReminderTerms(
                        id, new EngagementCalendar(zone, holidays()), daysBefore(), person, colleagues())));
    }

    private Set<LocalDate> holidays() {
        Set<LocalDate> days = new HashSet<>();
        engagement.texts("holidays").forEach(text -> Dates.parse(text).ifPresent(days::add));
        return days;
    }

    private SortedSet<Integer> daysBefore() {
        SortedSet<Integer> days = new TreeSet<>();
        for (Interval interval :
                PolicyReader.read(policy, Profile.STANDARD).access().remind()) {
            days.add(Math.toIntExact(Math.max(1, interval.after(SOME_DAY).toEpochDay() - SOME_DAY.toEpochDay())));
        }
        return days;
    }

    private Map<PersonId, ReminderTerms.Colleague> colleagues() {
        Map<PersonId, ReminderTerms.Colleague> all = new HashMap<>();
        people.find("people")
                .map(YamlNode::items)
                .orElse(List.of())
                .forEach(node -> RegisterFile.id(node, "id", PersonId::new)
                        .ifPresent(id -> all.put(
                                id,
                                new ReminderTerms.Colleague(node.text("left").flatMap(Dates::parse), zone(node)))));
        return all;
    }

    private static Optional<ZoneId> zone(YamlNode node) {
        try {
            return node.text("time_zone").map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
