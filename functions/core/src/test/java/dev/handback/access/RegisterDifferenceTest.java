package dev.handback.access;

import static dev.handback.access.AccessStory.DANA;
import static dev.handback.access.AccessStory.DANA_AWS;
import static dev.handback.access.AccessStory.ELI;
import static dev.handback.access.AccessStory.JOAO;
import static dev.handback.access.AccessStory.MARIA;
import static dev.handback.access.AccessStory.NOON;
import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.SHOP;
import static dev.handback.access.AccessStory.commit;
import static dev.handback.access.AccessStory.extended;
import static dev.handback.access.AccessStory.file;
import static dev.handback.access.AccessStory.grant;
import static dev.handback.access.AccessStory.granted;
import static dev.handback.access.AccessStory.revoked;
import static dev.handback.access.AccessStory.scope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.access.CredentialEvent.Granted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RegisterDifferenceTest {
    private final MemoryStores stores = new MemoryStores();
    private final RegisterDifference difference =
            new RegisterDifference(new RegisterDifference.SeenAt(SHOP, commit('a'), NOON, NOON.plusSeconds(3)), stores);
    private final Grant untilNovember = grant(DANA_AWS, "2026-11-30");
    private final Grant untilDecember = grant(DANA_AWS, "2026-12-31");

    @Test
    void tellsANewGrantWithWhoApprovedIt() {
        assertThat(difference.between(List.of(), List.of(file(DANA, untilNovember))))
                .containsExactly(new Occurrence(
                        NORTHWIND,
                        Subject.of(stores.of(SHOP, DANA), untilNovember),
                        granted("2026-11-30"),
                        new Occurrence.Report(
                                new SourceKey(Source.REGISTER, "acme/shop@" + commit('a') + "/dana-aws-prod/GRANTED"),
                                NOON,
                                NOON.plusSeconds(3),
                                new Actor.Person(stores.of(SHOP, JOAO)),
                                new Evidence(
                                        Evidence.Kind.DECLARED,
                                        Optional.of(commit('a').hex())))));
    }

    @Test
    void tellsNothingWhereNothingChanged() {
        assertThat(difference.between(List.of(file(DANA, untilNovember)), List.of(file(DANA, untilNovember))))
                .isEmpty();
    }

    @Test
    void tellsThatAGrantRunsOn() {
        assertThat(events(List.of(file(DANA, untilNovember)), List.of(file(DANA, untilDecember))))
                .containsExactly(extended("2026-11-30", "2026-12-31"));
    }

    @Test
    void tellsThatAGrantEndsEarlier() {
        assertThat(events(List.of(file(DANA, untilDecember)), List.of(file(DANA, untilNovember))))
                .containsExactly(extended("2026-12-31", "2026-11-30"));
    }

    @Test
    void tellsThatTheRoleChanged() {
        AccessScope admin = scope("Admin", AccessLevel.ADMIN);

        assertThat(events(List.of(file(DANA, untilNovember)), List.of(file(DANA, with(untilNovember, admin)))))
                .containsExactly(new CredentialEvent.RoleChanged(scope("Deployer", AccessLevel.OPERATOR), admin));
    }

    @Test
    void tellsThatSomebodyConfirmedTheNeed() {
        LocalDate day = LocalDate.parse("2026-10-01");

        assertThat(events(List.of(file(DANA, untilNovember)), List.of(file(DANA, reviewed(untilNovember, day)))))
                .containsExactly(new CredentialEvent.Recertified(day));
    }

    @Test
    void tellsTheEndWithItsProof() {
        List<Occurrence> events = difference.between(
                List.of(file(DANA, untilNovember)), List.of(file(DANA, revoked(untilNovember, "2026-11-17"))));

        assertThat(events).extracting(Occurrence::event).containsExactly(revoked("2026-11-17"));
        assertThat(events.getFirst().report().actor()).isEqualTo(new Actor.Person(stores.of(SHOP, MARIA)));
        assertThat(events.getFirst().report().evidence())
                .isEqualTo(new Evidence(Evidence.Kind.ATTESTED, Optional.of("#188")));
    }

    @Test
    void tellsADeletedGrantAsWithdrawn() {
        assertThat(events(List.of(file(DANA, untilNovember)), List.of(file(DANA))))
                .containsExactly(new CredentialEvent.Withdrawn());
        assertThat(events(List.of(file(DANA, untilNovember)), List.of()))
                .containsExactly(new CredentialEvent.Withdrawn());
    }

    @Test
    void tellsAGrantThatComesBackAsGranted() {
        assertThat(events(
                        List.of(file(DANA, revoked(untilNovember, "2026-11-17"))), List.of(file(DANA, untilNovember))))
                .containsExactly(granted("2026-11-30"));
    }

    @Test
    void tellsBothBeginAndEndOfAGrantThatIsNewAndOver() {
        assertThat(events(List.of(), List.of(file(DANA, revoked(untilNovember, "2026-11-17")))))
                .containsExactly(granted("2026-11-30"), revoked("2026-11-17"));
    }

    @Test
    void tellsAGrantThatPassesToSomebodyElseAsGrantedToThem() {
        List<Occurrence> events =
                difference.between(List.of(file(DANA, untilNovember)), List.of(file(ELI, untilNovember)));

        assertThat(events).extracting(Occurrence::event).containsExactly(granted("2026-11-30"));
        assertThat(events.getFirst().subject().person()).contains(stores.of(SHOP, ELI));
    }

    @Test
    void tellsTheSameHoweverTheFilesAreOrdered() {
        AccessFile dana = file(DANA, untilNovember);
        AccessFile eli = file(ELI, grant(new GrantId("eli-github"), "2026-12-01"));

        assertThat(difference.between(List.of(), List.of(dana, eli)))
                .isEqualTo(difference.between(List.of(), List.of(eli, dana)))
                .hasSize(2);
    }

    @Test
    void changesNothingWhenDoneAgain() {
        Ledger ledger = new Ledger(stores, stores, (engagement, grant) -> Optional.empty());
        List<AccessFile> after = List.of(file(DANA, revoked(untilNovember, "2026-11-17")));

        assertThat(ledger.append(difference.between(List.of(), after))).hasSize(2);
        assertThat(ledger.append(difference.between(List.of(), after))).isEmpty();
    }

    @Test
    void leavesOutAProofThatIsASentence() {
        assertThat(Evidence.of(Evidence.Kind.ATTESTED, Optional.of("call me at home"))
                        .reference())
                .isEmpty();
    }

    @Test
    void beginsAgainAtTheUnfinishedTarget() {
        RegisterPosition begun = RegisterPosition.start(SHOP).begin(commit('a'), NOON);

        assertThat(begun.begin(commit('b'), NOON.plusSeconds(9))).isEqualTo(begun);
        assertThat(begun.done().begin(commit('b'), NOON.minusSeconds(9)))
                .isEqualTo(new RegisterPosition(
                        SHOP, Optional.of(commit('a')), Optional.of(commit('b')), NOON.plusMillis(1)));
    }

    @Test
    void readsBackEachEventItWrites() {
        assertThat(List.of(
                        granted("2026-11-30"),
                        extended("2026-11-30", "2026-12-31"),
                        revoked("2026-11-17"),
                        new CredentialEvent.Withdrawn(),
                        new Granted(
                                SHOP,
                                new AccessScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                                Optional.empty(),
                                Optional.empty())))
                .allSatisfy(event -> assertThat(CredentialEvent.read(event.storedType(), event.facts()))
                        .isEqualTo(event));
    }

    private List<CredentialEvent> events(List<AccessFile> before, List<AccessFile> after) {
        return difference.between(before, after).stream().map(Occurrence::event).toList();
    }

    private static Grant with(Grant grant, AccessScope scope) {
        Grant.Access access = grant.access();
        return new Grant(
                grant.id(),
                new Grant.Access(access.system(), access.account(), access.resource(), scope),
                grant.purpose(),
                grant.term(),
                grant.custody(),
                grant.ending());
    }

    private static Grant reviewed(Grant grant, LocalDate on) {
        Grant.Term term = new Grant.Term(
                grant.term().granted(),
                grant.term().expires(),
                Optional.of(new Grant.Review(on, MARIA)),
                Optional.empty());
        return new Grant(grant.id(), grant.access(), grant.purpose(), term, grant.custody(), grant.ending());
    }
}
