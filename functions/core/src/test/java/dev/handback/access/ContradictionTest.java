package dev.handback.access;

import static dev.handback.access.AccessStory.MADRID;
import static dev.handback.access.AccessStory.fold;
import static dev.handback.access.AccessStory.granted;
import static dev.handback.access.AccessStory.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AC017 and AC018 speak where a system contradicts the register, and about nothing else. */
final class ContradictionTest {
    private static final Instant IN_DECEMBER = Instant.parse("2026-12-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "seen,                      AC017",
        "granted seen withdrawn,    AC017",
        "granted revoked seen,      AC018",
        "granted seen,              ''",
        "granted,                   ''",
        "granted overdue,           ''",
        "granted seen revoked,      ''",
        "granted revoked seen gone, ''",
        "granted withdrawn,         ''",
        "granted revoked unread,    ''"
    })
    void speaksWhereASystemSaysOtherwise(String events, String rule) {
        List<String> rules =
                Contradiction.among(List.of(fold(ContradictionTest::event, events.split(" ", -1))), IN_DECEMBER, MADRID)
                        .stream()
                        .map(contradiction -> contradiction.kind().rule())
                        .toList();
        assertThat(String.join(" ", rules)).isEqualTo(rule);
    }

    private static CredentialEvent event(String name) {
        return switch (name) {
            case "granted" -> granted("2026-11-30");
            case "revoked" -> revoked("2026-11-18");
            case "withdrawn" -> new CredentialEvent.Withdrawn();
            case "overdue" -> new CredentialEvent.Unknown("OVERDUE_FOUND", Map.of());
            case "seen" -> new CredentialEvent.Unknown("ACCESS_SEEN", Map.of());
            case "gone" -> new CredentialEvent.Unknown("ACCESS_GONE", Map.of());
            case "unread" -> new CredentialEvent.Unknown("LISTING_FAILED", Map.of());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
