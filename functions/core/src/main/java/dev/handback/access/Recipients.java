package dev.handback.access;

import dev.handback.access.Reminder.Part;
import dev.handback.access.Reminder.Recipient;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is told of a step. Nobody who has left, and never alone the person whose access it is: then nobody. */
record Recipients(ReminderTerms terms) {
    private static final int APPROVER_FROM = 2;
    private static final int ACCOUNTABLE_FROM = 3;
    private static final int ACCOUNTABLE_FROM_LEAVING = 14;

    List<Recipient> of(WatchedGrant grant, ReminderKey step, LocalDate today) {
        Map<PersonId, Part> told = new LinkedHashMap<>();
        add(told, grant.revokeBy(), Part.REVOKES, today);
        if (step.row() == ReminderRow.GRANT && step.step() >= APPROVER_FROM) {
            add(told, grant.approver(), Part.APPROVED, today);
        }
        if (isEscalated(step)) {
            add(told, Optional.of(terms.accountable()), Part.ACCOUNTABLE, today);
        }
        addUntilSomebodyElseIsTold(told, grant, today);
        if (isOnly(told, grant.person())) {
            return List.of();
        }
        return told.entrySet().stream()
                .map(each -> new Recipient(each.getKey(), each.getValue()))
                .toList();
    }

    boolean isEscalated(ReminderKey step) {
        return step.step() >= (step.row() == ReminderRow.GRANT ? ACCOUNTABLE_FROM : ACCOUNTABLE_FROM_LEAVING);
    }

    private void addUntilSomebodyElseIsTold(Map<PersonId, Part> told, WatchedGrant grant, LocalDate today) {
        if (isOnly(told, grant.person())) {
            add(told, grant.approver(), Part.APPROVED, today);
        }
        if (isOnly(told, grant.person())) {
            add(told, Optional.of(terms.accountable()), Part.ACCOUNTABLE, today);
        }
    }

    private void add(Map<PersonId, Part> told, Optional<PersonId> person, Part part, LocalDate today) {
        person.filter(id -> !terms.hasLeft(id, today)).ifPresent(id -> told.putIfAbsent(id, part));
    }

    private static boolean isOnly(Map<PersonId, Part> told, PersonId person) {
        return told.keySet().stream().allMatch(person::equals);
    }
}
