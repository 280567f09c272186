package dev.handback.access;

import static dev.handback.access.AccessStory.NOON;
import static dev.handback.access.AccessStory.granted;
import static dev.handback.access.AccessStory.occurrence;
import static dev.handback.access.AccessStory.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LedgerEntryTest {
    private final LedgerEntry first =
            LedgerEntry.after(LedgerHead.EMPTY, occurrence(granted("2026-11-30"), "a/granted", NOON));
    private final LedgerEntry second =
            LedgerEntry.after(first.asHead(), occurrence(revoked("2026-11-20"), "b/revoked", NOON));
    private final LedgerEntry third =
            LedgerEntry.after(second.asHead(), occurrence(granted("2026-12-30"), "c/granted", NOON));

    @Test
    void hasOneText() {
        assertThat(second.canonical())
                .isEqualTo("{\"account\":\"dana-nw\",\"actor\":\"p-0123456789abcdef0123456789abcdef\","
                        + "\"engagement\":\"northwind-2026\",\"evidence\":\"declared\","
                        + "\"evidence_reference\":\"#188\","
                        + "\"facts\":{\"method\":\"remove-assignment\",\"on\":\"2026-11-20\"},"
                        + "\"grant\":\"dana-aws-prod\",\"occurred\":\"2026-11-18T12:00:00.000Z\","
                        + "\"person\":\"p-0123456789abcdef0123456789abcdef\","
                        + "\"received\":\"2026-11-18T12:00:05.000Z\",\"resource\":\"111122223333\","
                        + "\"source\":\"register\",\"source_id\":\"b/revoked\","
                        + "\"system\":\"aws-identity-center\",\"type\":\"REVOKED\"}");
    }

    @Test
    void hashesPreviousNumberAndText() {
        assertThat(second.hash()).isEqualTo(ChainHash.of(first.hash() + "\n2\n" + second.canonical()));
        // sha256sum of the three lines, to hold the bytes and not only the method
        assertThat(ChainHash.of("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void escapesAsTheStandardSays() {
        LedgerEntry odd = LedgerEntry.after(
                LedgerHead.EMPTY,
                occurrence(
                        new CredentialEvent.Unknown("X", Map.of("ä", "\u0001\n\t\"\\/€", "Z", "1", "a", "2")),
                        "x",
                        NOON));

        assertThat(odd.canonical()).contains("\"facts\":{\"Z\":\"1\",\"a\":\"2\",\"ä\":\"\\u0001\\n\\t\\\"\\\\/€\"}");
    }

    @Test
    void verifiesAnIntactChain() {
        assertThat(LedgerChain.verify(List.of(first, second, third), third.asHead()))
                .isEmpty();
        assertThat(LedgerChain.verify(List.of())).isEmpty();
    }

    @Test
    void findsAMissingEntry() {
        assertThat(LedgerChain.verify(List.of(first, third)))
                .contains(new LedgerChain.BrokenLink(2, "entry 3 stands where 2 belongs"));
    }

    @Test
    void findsSwappedEntries() {
        assertThat(LedgerChain.verify(List.of(second, first, third)))
                .contains(new LedgerChain.BrokenLink(1, "entry 2 stands where 1 belongs"));
    }

    @Test
    void findsAnEntryWrittenAnew() {
        LedgerEntry forged = LedgerEntry.after(first.asHead(), occurrence(revoked("2026-11-21"), "b/revoked", NOON));

        assertThat(LedgerChain.verify(List.of(first, forged, third)))
                .contains(new LedgerChain.BrokenLink(3, "the entry does not follow the one before"));
    }

    @Test
    void findsACutOffEndByTheHeadThatWasKept() {
        assertThat(LedgerChain.verify(List.of(first, second))).isEmpty();
        assertThat(LedgerChain.verify(List.of(first, second), third.asHead()))
                .contains(new LedgerChain.BrokenLink(3, "the chain ends at 2, not at 3 as was kept"));
    }

    @Test
    void writesTimesWithThreeDecimalsAlways() {
        assertThat(List.of("2026-11-18T12:00:00Z", "2026-11-18T12:00:00.1Z", "2026-11-18T12:00:00.123456Z"))
                .map(Instant::parse)
                .map(UtcTime::format)
                .containsExactly("2026-11-18T12:00:00.000Z", "2026-11-18T12:00:00.100Z", "2026-11-18T12:00:00.123Z")
                .map(UtcTime::parse)
                .map(UtcTime::format)
                .isSorted();
    }
}
