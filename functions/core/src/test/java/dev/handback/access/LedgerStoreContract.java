package dev.handback.access;

import static dev.handback.access.AccessStory.DANA_AWS;
import static dev.handback.access.AccessStory.NOON;
import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.OTHER;
import static dev.handback.access.AccessStory.extended;
import static dev.handback.access.AccessStory.granted;
import static dev.handback.access.AccessStory.occurrence;
import static dev.handback.access.AccessStory.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.access.LedgerStore.Append;
import dev.handback.access.LedgerStore.Outcome;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every pair of {@link LedgerStore} and {@link StateStore} has to do. Each test begins with empty stores. */
public abstract class LedgerStoreContract {
    private static final Occurrence GRANTED = occurrence(granted("2026-11-30"), "a/granted", NOON);
    private static final Occurrence EXTENDED =
            occurrence(extended("2026-11-30", "2026-12-31"), "b/extended", NOON.plusSeconds(60));
    private static final Occurrence REVOKED = occurrence(revoked("2026-12-30"), "c/revoked", NOON.plusSeconds(120));

    protected abstract LedgerStore ledgerStore();

    protected abstract StateStore stateStore();

    /** Puts an entry in the place of the one with its number, past every guard. */
    protected abstract void overwrite(LedgerEntry entry);

    @Test
    void startsEmpty() {
        assertThat(ledgerStore().head(NORTHWIND)).isEqualTo(LedgerHead.EMPTY);
        assertThat(entries(NORTHWIND)).isEmpty();
        assertThat(stateStore().grants(NORTHWIND)).isEmpty();
    }

    @Test
    void givesBackWhatWasAppendedInOrder() {
        List<LedgerEntry> written = ledger().append(List.of(GRANTED, EXTENDED, REVOKED));

        assertThat(written).extracting(LedgerEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(entries(NORTHWIND)).isEqualTo(written);
        assertThat(ledgerStore().head(NORTHWIND)).isEqualTo(written.getLast().asHead());
        assertThat(LedgerChain.verify(entries(NORTHWIND), ledgerStore().head(NORTHWIND)))
                .isEmpty();
    }

    @Test
    void keepsTheRowOfTheGrantWithTheLedger() {
        ledger().append(List.of(GRANTED));
        ledger().append(List.of(EXTENDED));

        assertThat(stateStore().findGrant(NORTHWIND, DANA_AWS))
                .contains(new GrantRow(
                        NORTHWIND, GrantProjection.of(DANA_AWS).with(GRANTED).with(EXTENDED), 2, Optional.empty()));
    }

    @Test
    void takesTheSameEventOnce() {
        ledger().append(List.of(GRANTED));

        assertThat(ledger().append(List.of(GRANTED, EXTENDED, EXTENDED)))
                .extracting(LedgerEntry::occurrence)
                .containsExactly(EXTENDED);
        assertThat(ledger().append(List.of(EXTENDED, GRANTED))).isEmpty();
        assertThat(entries(NORTHWIND)).extracting(LedgerEntry::occurrence).containsExactly(GRANTED, EXTENDED);
    }

    @Test
    void keepsEngagementsApart() {
        Occurrence elsewhere = occurrence(OTHER, granted("2026-11-30"), GRANTED.key(), NOON);

        assertThat(ledger().append(List.of(GRANTED, elsewhere)))
                .extracting(LedgerEntry::sequence)
                .containsExactly(1L, 1L);
        assertThat(entries(OTHER)).extracting(LedgerEntry::occurrence).containsExactly(elsewhere);
    }

    @Test
    void comesToTheSameRowInTheWrongOrder() {
        ledger().append(List.of(REVOKED, EXTENDED, GRANTED));

        assertThat(stateStore().findGrant(NORTHWIND, DANA_AWS).orElseThrow().projection())
                .isEqualTo(GrantProjection.of(DANA_AWS)
                        .with(GRANTED)
                        .with(EXTENDED)
                        .with(REVOKED));
    }

    @Test
    void refusesAnAppendBehindAnOlderHead() {
        ledger().append(List.of(GRANTED));

        assertThat(ledgerStore().append(append(LedgerHead.EMPTY, EXTENDED))).isEqualTo(Outcome.HEAD_MOVED);
        assertThat(entries(NORTHWIND)).hasSize(1);
    }

    @Test
    void leavesNothingOfAnAppendThatFailsHalfWay() {
        ledger().append(List.of(GRANTED));
        LedgerHead head = ledgerStore().head(NORTHWIND);
        Optional<GrantRow> row = stateStore().findGrant(NORTHWIND, DANA_AWS);

        assertThat(ledgerStore().append(append(head, EXTENDED, GRANTED))).isEqualTo(Outcome.ALREADY_KNOWN);

        assertThat(ledgerStore().head(NORTHWIND)).isEqualTo(head);
        assertThat(entries(NORTHWIND)).hasSize(1);
        assertThat(stateStore().findGrant(NORTHWIND, DANA_AWS)).isEqualTo(row);
        assertThat(stateStore().known(NORTHWIND, List.of(EXTENDED.key()))).isEmpty();
    }

    @Test
    void letsWritersRaceWithoutLosingOrDoublingAnEvent() throws Exception {
        List<Occurrence> events = IntStream.range(0, 12)
                .mapToObj(number -> occurrence(granted("2026-11-30"), "race/" + number, NOON.plusSeconds(number)))
                .toList();
        Callable<List<LedgerEntry>> forth = () -> ledger().append(events);
        Callable<List<LedgerEntry>> back = () -> events.reversed().stream()
                .flatMap(event -> ledger().append(List.of(event)).stream())
                .toList();
        List<LedgerEntry> written = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            for (Future<List<LedgerEntry>> each : writers.invokeAll(List.of(forth, back))) {
                written.addAll(each.get());
            }
        }

        assertThat(written).extracting(LedgerEntry::occurrence).containsExactlyInAnyOrderElementsOf(events);
        assertThat(entries(NORTHWIND)).hasSize(12);
        assertThat(LedgerChain.verify(entries(NORTHWIND), ledgerStore().head(NORTHWIND)))
                .isEmpty();
    }

    @Test
    void appendsMoreThanOneTransactionTakes() {
        List<Occurrence> events = IntStream.range(0, LedgerStore.MOST_AT_ONCE + 5)
                .mapToObj(number -> occurrence(granted("2026-11-30"), "many/" + number, NOON.plusSeconds(number)))
                .toList();

        assertThat(ledger().append(events)).extracting(LedgerEntry::occurrence).isEqualTo(events);
        assertThat(LedgerChain.verify(entries(NORTHWIND))).isEmpty();
    }

    @Test
    void keepsAnEventOfATypeItDoesNotKnow() {
        Occurrence unknown = occurrence(
                new CredentialEvent.Unknown("KEY_LENT", Map.of("finger", "länger \"als\" ∞\n", "a", "")), "x/1", NOON);

        ledger().append(List.of(GRANTED, unknown, REVOKED));

        assertThat(entries(NORTHWIND)).extracting(LedgerEntry::occurrence).containsExactly(GRANTED, unknown, REVOKED);
        assertThat(LedgerChain.verify(entries(NORTHWIND))).isEmpty();
    }

    @Test
    void keepsAnEventThatIsAboutNoGrant() {
        Occurrence left = new Occurrence(
                NORTHWIND,
                Subject.of(AccessStory.SOMEBODY),
                new CredentialEvent.PersonLeft(LocalDate.parse("2026-11-30")),
                GRANTED.report());

        ledger().append(List.of(left));

        assertThat(entries(NORTHWIND)).extracting(LedgerEntry::occurrence).containsExactly(left);
        assertThat(stateStore().grants(NORTHWIND)).isEmpty();
    }

    @Test
    void showsAnEntryThatWasTamperedWith() {
        List<LedgerEntry> written = ledger().append(List.of(GRANTED, EXTENDED, REVOKED));
        LedgerEntry second = written.get(1);
        Occurrence longer = occurrence(extended("2026-11-30", "2027-12-31"), "b/extended", NOON.plusSeconds(60));

        overwrite(new LedgerEntry(second.sequence(), longer, second.previous(), second.hash()));

        assertThat(LedgerChain.verify(entries(NORTHWIND)))
                .contains(new LedgerChain.BrokenLink(2, "the entry was changed after it was written"));
    }

    @Test
    void findsOnlyWhatIsDue() {
        Instant nine = Instant.parse("2026-11-30T08:00:00Z");
        GrantProjection projection = GrantProjection.of(DANA_AWS).with(GRANTED);
        GrantRow due = new GrantRow(NORTHWIND, projection, 1, Optional.of(nine));
        GrantRow later =
                new GrantRow(OTHER, GrantProjection.of(new GrantId("later")), 1, Optional.of(nine.plusMillis(1)));
        GrantRow never = new GrantRow(NORTHWIND, GrantProjection.of(new GrantId("never")), 1, Optional.empty());
        Stream.of(due, later, never).forEach(stateStore()::keep);

        assertThat(dueAt(nine.minusMillis(1))).isEmpty();
        assertThat(dueAt(nine)).containsExactly(due);
        assertThat(dueAt(nine.plusSeconds(60))).containsExactlyInAnyOrder(due, later);

        stateStore().keep(new GrantRow(NORTHWIND, projection, 2, Optional.empty()));
        assertThat(dueAt(nine)).isEmpty();
    }

    @Test
    void keepsNoRowThatIsOlderThanTheOneItHas() {
        GrantRow newer = new GrantRow(NORTHWIND, GrantProjection.of(DANA_AWS).with(GRANTED), 7, Optional.empty());

        assertThat(stateStore().keep(newer)).isTrue();
        assertThat(stateStore().keep(new GrantRow(NORTHWIND, GrantProjection.of(DANA_AWS), 6, Optional.empty())))
                .isFalse();
        assertThat(stateStore().findGrant(NORTHWIND, DANA_AWS)).contains(newer);
    }

    @Test
    void makesTheRowsAnewFromTheLedger() {
        ledger().append(List.of(GRANTED, REVOKED, EXTENDED));
        List<GrantRow> kept = stateStore().grants(NORTHWIND);

        assertThat(ledger().rebuild(NORTHWIND)).isEqualTo(kept);
        assertThat(stateStore().grants(NORTHWIND)).isEqualTo(kept);
    }

    @Test
    void movesThePositionOfARegisterOnlyFromWhereItIs() {
        RegisterPosition start = RegisterPosition.start(AccessStory.SHOP);
        RegisterPosition begun = start.begin(AccessStory.commit('a'), NOON);

        assertThat(stateStore().findPosition(AccessStory.SHOP)).isEmpty();
        assertThat(stateStore().move(Optional.empty(), begun)).isTrue();
        assertThat(stateStore().move(Optional.empty(), begun)).isFalse();
        assertThat(stateStore().findPosition(AccessStory.SHOP)).contains(begun);
        assertThat(stateStore().move(Optional.of(begun), begun.done())).isTrue();
        assertThat(stateStore().move(Optional.of(begun), begun.done())).isFalse();
        assertThat(stateStore().findPosition(AccessStory.SHOP)).contains(begun.done());
    }

    @Test
    void givesALedgerToTheRegisterThatAsksFirst() {
        RepositoryName intruder = RepositoryName.parse("northwind/notes");

        assertThat(stateStore().claim(NORTHWIND, AccessStory.SHOP)).isEqualTo(AccessStory.SHOP);
        assertThat(stateStore().claim(NORTHWIND, intruder)).isEqualTo(AccessStory.SHOP);
        assertThat(stateStore().claim(NORTHWIND, AccessStory.SHOP)).isEqualTo(AccessStory.SHOP);
        assertThat(stateStore().claim(OTHER, intruder)).isEqualTo(intruder);
        assertThat(stateStore().grants(NORTHWIND)).isEmpty();
    }

    private Ledger ledger() {
        return new Ledger(ledgerStore(), stateStore(), (engagement, grant) -> Optional.empty());
    }

    private List<LedgerEntry> entries(EngagementId engagement) {
        try (Stream<LedgerEntry> entries = ledgerStore().read(engagement)) {
            return entries.toList();
        }
    }

    private List<GrantRow> dueAt(Instant moment) {
        try (Stream<GrantRow> due = stateStore().due(moment)) {
            return due.toList();
        }
    }

    private static Append append(LedgerHead head, Occurrence... occurrences) {
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerHead end = head;
        for (Occurrence occurrence : occurrences) {
            entries.add(LedgerEntry.after(end, occurrence));
            end = entries.getLast().asHead();
        }
        GrantRow row = new GrantRow(NORTHWIND, GrantProjection.of(DANA_AWS), end.sequence(), Optional.empty());
        return new Append(NORTHWIND, head, entries, List.of(row));
    }
}
