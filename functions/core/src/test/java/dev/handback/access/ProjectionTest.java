package dev.handback.access;

import static dev.handback.access.AccessStory.DANA_AWS;
import static dev.handback.access.AccessStory.MADRID;
import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.extended;
import static dev.handback.access.AccessStory.fold;
import static dev.handback.access.AccessStory.granted;
import static dev.handback.access.AccessStory.occurrence;
import static dev.handback.access.AccessStory.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProjectionTest {
    private static final Instant BEFORE_THE_END = Instant.parse("2026-11-30T22:59:59Z");
    private static final Instant AFTER_THE_END = Instant.parse("2026-11-30T23:00:00Z");

    @Property(tries = 200)
    void isTheSameInEveryOrderAndHoweverOftenEachEventIsTold(
            @ForAll("histories") List<Occurrence> history, @ForAll Random random) {
        List<Occurrence> told = new ArrayList<>(history);
        history.stream().filter(ignored -> random.nextBoolean()).forEach(told::add);
        Collections.shuffle(told, random);

        assertThat(texts(Projection.of(told.stream()))).isEqualTo(texts(Projection.of(history.stream())));
    }

    @Property(tries = 50)
    void canBeRebuiltFromTheLedgerToTheSameBytes(@ForAll("histories") List<Occurrence> history) {
        MemoryStores stores = new MemoryStores();
        Ledger ledger = new Ledger(stores, stores, (engagement, grant) -> Optional.empty());
        history.forEach(each -> ledger.append(List.of(each)));
        List<GrantRow> kept = stores.grants(NORTHWIND);

        assertThat(ledger.rebuild(NORTHWIND)).isEqualTo(kept);
        assertThat(kept)
                .allSatisfy(row -> assertThat(GrantProjection.read(
                                row.grant(), row.projection().stored()))
                        .isEqualTo(row.projection()));
    }

    @Provide
    Arbitrary<List<Occurrence>> histories() {
        Arbitrary<CredentialEvent> events = Arbitraries.of(
                granted("2026-11-30"),
                granted("2027-01-31"),
                extended("2026-11-30", "2026-12-31"),
                extended("2026-12-31", "2026-11-30"),
                revoked("2026-11-20"),
                new CredentialEvent.Withdrawn(),
                new CredentialEvent.Recertified(LocalDate.parse("2026-11-19")),
                new CredentialEvent.OverdueFound(LocalDate.parse("2026-11-30")),
                sight("ACCESS_SEEN"),
                sight("ACCESS_GONE"),
                sight("SOMETHING_NEW"));
        Arbitrary<Source> sources = Arbitraries.of(Source.class);
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 5);
        return Combinators.combine(events, sources, seconds)
                .as((event, source, second) -> new Told(event, source, second))
                .list()
                .ofMaxSize(12)
                .map(ProjectionTest::numbered);
    }

    private record Told(CredentialEvent event, Source source, int second) {}

    /** Times may be equal, ids never are. */
    private static List<Occurrence> numbered(List<Told> told) {
        return IntStream.range(0, told.size())
                .mapToObj(number -> occurrence(
                        NORTHWIND,
                        told.get(number).event(),
                        new SourceKey(told.get(number).source(), "event/" + number),
                        Instant.parse("2026-11-18T12:00:00Z")
                                .plusSeconds(told.get(number).second())))
                .toList();
    }

    @Test
    void endsWithTheLastDayInTheClientsTimeZone() {
        GrantProjection seen = fold(ProjectionTest::event, "granted", "seen");

        assertThat(seen.state(BEFORE_THE_END, MADRID)).isEqualTo(GrantState.ACTIVE);
        assertThat(seen.state(AFTER_THE_END, MADRID)).isEqualTo(GrantState.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "granted,                       PENDING,         EXPIRED",
        "granted seen,                  ACTIVE,          EXPIRED",
        "granted recertified,           ACTIVE,          EXPIRED",
        "granted drifted,               ROLE_DRIFT,      EXPIRED",
        "granted seen unread,           UNKNOWN,         EXPIRED",
        "granted seen unread seen,      ACTIVE,          EXPIRED",
        "seen,                          UNDECLARED,      UNDECLARED",
        "granted extended,              PENDING,         PENDING",
        "granted overdue,               PENDING,         OVERDUE",
        "granted overdue extended,      PENDING,         PENDING",
        "granted revoked,               CLOSED_ATTESTED, CLOSED_ATTESTED",
        "granted revoked seen,          OVERDUE,         OVERDUE",
        "granted revoked overdue,       OVERDUE,         OVERDUE",
        "granted seen revoked gone,     CLOSED_OBSERVED, CLOSED_OBSERVED",
        "granted seen gone revoked,     CLOSED_OBSERVED, CLOSED_OBSERVED",
        "granted revoked granted,       PENDING,         EXPIRED",
        "granted seen gone granted,     PENDING,         EXPIRED",
        "granted withdrawn,             EXPIRED,         EXPIRED",
        "granted seen withdrawn,        UNDECLARED,      UNDECLARED",
        "granted withdrawn granted,     PENDING,         EXPIRED"
    })
    void standsByWhatHappened(String events, GrantState onTheLastDay, GrantState afterIt) {
        GrantProjection grant = fold(ProjectionTest::event, events.split(" "));

        assertThat(List.of(grant.state(BEFORE_THE_END, MADRID), grant.state(AFTER_THE_END, MADRID)))
                .containsExactly(onTheLastDay, afterIt);
    }

    @Test
    void isOverdueWhenSeenAfterTheEnd() {
        GrantProjection grant =
                fold(ProjectionTest::event, "granted").with(occurrence(sight("ACCESS_SEEN"), "late", AFTER_THE_END));

        assertThat(grant.state(AFTER_THE_END, MADRID)).isEqualTo(GrantState.OVERDUE);
    }

    @Test
    void staysOpenUntilTheDayForWhichTheEndIsWrittenDown() {
        GrantProjection grant = fold(ProjectionTest::event, "granted")
                .with(occurrence(revoked("2026-11-30"), "planned", Instant.parse("2026-11-20T09:00:00Z")));

        assertThat(grant.state(Instant.parse("2026-11-29T12:00:00Z"), MADRID)).isEqualTo(GrantState.PENDING);
        assertThat(grant.state(Instant.parse("2026-11-30T12:00:00Z"), MADRID)).isEqualTo(GrantState.CLOSED_ATTESTED);
    }

    @Test
    void staysRevokedWhenAnEarlierEventComesLate() {
        GrantProjection grant = GrantProjection.of(DANA_AWS)
                .with(occurrence(revoked("2026-11-20"), "b", Instant.parse("2026-11-20T09:00:00Z")))
                .with(occurrence(granted("2026-11-30"), "a", Instant.parse("2026-09-03T09:00:00Z")));

        assertThat(grant.state(BEFORE_THE_END, MADRID)).isEqualTo(GrantState.CLOSED_ATTESTED);
    }

    private static CredentialEvent event(String name) {
        return switch (name) {
            case "granted" -> granted("2026-11-30");
            case "extended" -> extended("2026-11-30", "2026-12-31");
            case "recertified" -> new CredentialEvent.Recertified(LocalDate.parse("2026-11-18"));
            case "revoked" -> revoked("2026-11-18");
            case "withdrawn" -> new CredentialEvent.Withdrawn();
            case "overdue" -> new CredentialEvent.OverdueFound(LocalDate.parse("2026-11-30"));
            case "seen" -> sight("ACCESS_SEEN");
            case "gone" -> sight("ACCESS_GONE");
            case "drifted" -> sight("ROLE_DRIFTED");
            case "unread" -> sight("LISTING_FAILED");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CredentialEvent sight(String type) {
        return new CredentialEvent.Unknown(type, Map.of());
    }

    private static List<String> texts(Projection projection) {
        return projection.grants().values().stream()
                .map(GrantProjection::canonical)
                .toList();
    }
}
