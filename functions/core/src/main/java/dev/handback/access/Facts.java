package dev.handback.access;

import dev.handback.source.RepositoryName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Stored facts, read and written by kind of value. What cannot be read as the kind asked for is absent. */
record Facts(SortedMap<String, String> values) {

    Facts put(String key, Optional<?> value) {
        value.ifPresent(present -> values.put(key, present.toString()));
        return this;
    }

    Facts putScope(String prefix, AccessScope scope) {
        return put(prefix + "role", scope.role())
                .put(prefix + "level", scope.level().map(AccessLevel::text))
                .put(prefix + "environment", scope.environment().map(Environment::text))
                .put(prefix + "data", scope.data().map(DataClass::text));
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<LocalDate> date(String key) {
        return read(key, LocalDate::parse);
    }

    Optional<Integer> number(String key) {
        return read(key, Integer::valueOf);
    }

    Optional<RepositoryName> repository(String key) {
        return read(key, RepositoryName::parse);
    }

    List<Pseudonym> pseudonyms(String key) {
        return text(key).stream()
                .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                .filter(Pseudonym::matches)
                .map(Pseudonym::new)
                .toList();
    }

    AccessScope scope(String prefix) {
        return new AccessScope(
                text(prefix + "role"),
                text(prefix + "level").flatMap(AccessLevel::find),
                text(prefix + "environment").flatMap(Environment::find),
                text(prefix + "data").flatMap(DataClass::find));
    }

    Optional<ReminderKey> reminderKey() {
        return text("row")
                .flatMap(ReminderRow::find)
                .flatMap(row -> read("object", GrantId::new)
                        .flatMap(grant -> date("date")
                                .flatMap(date -> number("step").map(step -> new ReminderKey(row, grant, date, step)))));
    }

    /** A stored text that is not what it should be is no error here: the whole event is then kept as it stands. */
    private <T> Optional<T> read(String key, Function<String, T> reader) {
        try {
            return text(key).map(reader);
        } catch (DateTimeException | IllegalArgumentException notOfThisKind) {
            return Optional.empty();
        }
    }
}
