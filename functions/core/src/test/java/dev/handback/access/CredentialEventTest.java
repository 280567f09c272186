package dev.handback.access;

import static dev.handback.access.AccessStory.DANA_AWS;
import static dev.handback.access.AccessStory.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CredentialEventTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final ReminderKey KEY = new ReminderKey(ReminderRow.GRANT, DANA_AWS, DAY, -7);

    @Test
    void readsBackWhatItWrites() {
        List<CredentialEvent> events = List.of(
                new CredentialEvent.OnboardingStarted(DAY),
                new CredentialEvent.PersonLeft(DAY),
                new CredentialEvent.Recertified(DAY),
                new CredentialEvent.OverdueFound(DAY),
                new CredentialEvent.ReminderSent(KEY, Optional.of(17), List.of(SOMEBODY)),
                new CredentialEvent.ReminderSent(KEY, Optional.empty(), List.of()),
                new CredentialEvent.Escalated(KEY, List.of(SOMEBODY, SOMEBODY)));

        assertThat(events)
                .allSatisfy(event -> assertThat(CredentialEvent.read(event.storedType(), event.facts()))
                        .isEqualTo(event));
    }

    @Test
    void storesTheFactsOfAReminder() {
        assertThat(new CredentialEvent.ReminderSent(KEY, Optional.of(17), List.of(SOMEBODY)).facts())
                .isEqualTo(Map.of(
                        "row", "grant",
                        "object", "dana-aws-prod",
                        "date", "2026-11-30",
                        "step", "-7",
                        "issue", "17",
                        "to", SOMEBODY.value()));
    }

    @Test
    void keepsFactsThatALaterVersionAdded() {
        Map<String, String> facts = Map.of("on", "2026-11-30", "by_phone", "no");

        assertThat(CredentialEvent.read("PERSON_LEFT", facts))
                .isEqualTo(new CredentialEvent.Unknown("PERSON_LEFT", facts));
    }

    @Test
    void keepsFactsThatCannotBeRead() {
        Map<String, String> facts = Map.of("on", "yesterday");

        assertThat(CredentialEvent.read("REVOKED", facts)).isEqualTo(new CredentialEvent.Unknown("REVOKED", facts));
    }

    @Test
    void knowsEachStoredName() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::storedName))
                .doesNotHaveDuplicates()
                .hasSize(46)
                .allSatisfy(name -> assertThat(EventType.find(name).map(EventType::storedName))
                        .contains(name));
        assertThat(EventType.find("KEY_LENT")).isEmpty();
    }
}
