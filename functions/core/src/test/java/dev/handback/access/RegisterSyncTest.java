package dev.handback.access;

import static dev.handback.access.AccessStory.NOON;
import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.OTHER;
import static dev.handback.access.AccessStory.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handback.source.FakeTree;
import dev.handback.source.RepositoryName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a push to the default branch does to the ledger and to what is due. Each push is an hour after the one before. */
final class RegisterSyncTest {
    private static final RepositoryName NOTES = RepositoryName.parse("northwind/notes");
    private static final String ENGAGEMENT = "handoff/engagement.yml";
    private static final String PEOPLE = "handoff/people.yml";
    private static final String DANA = "handoff/access/dana.yml";
    private static final FakeTree TREE = FakeTree.of(
            ENGAGEMENT,
            "id: northwind-2026\nclient: {accountable: carla, time_zone: Europe/Madrid}\n",
            PEOPLE,
            "people:\n  - {id: dana}\n  - {id: carla}\n",
            DANA,
            access("northwind-2026", "expires: 2027-06-30"));

    private final MemoryStores stores = new MemoryStores();
    private final PushedCommits shop = new PushedCommits();
    private Instant now = NOON;

    @Test
    void aLastDayInTheRosterAloneMovesWhatIsDue() {
        push(TREE);
        assertThat(due()).contains(Instant.parse("2027-06-16T07:00:00Z"));

        push(TREE.with(PEOPLE, "people:\n  - {id: dana, left: 2026-12-31}\n  - {id: carla}\n"));

        assertThat(due()).contains(Instant.parse("2026-12-24T08:00:00Z"));
        assertThat(events()).containsExactly("GRANTED");
    }

    @Test
    void anotherTimeZoneOfTheClientAloneMovesWhatIsDue() {
        push(TREE);
        push(TREE.with(ENGAGEMENT, "id: northwind-2026\nclient: {accountable: carla, time_zone: UTC}\n"));

        assertThat(due()).contains(Instant.parse("2027-06-16T09:00:00Z"));
    }

    @Test
    void anEngagementThatComesAfterTheAccessFilesBringsWhatTheyGrant() {
        push(TREE.without(ENGAGEMENT));
        assertThat(events()).isEmpty();

        push(TREE);

        assertThat(events()).containsExactly("GRANTED");
        assertThat(due()).contains(Instant.parse("2027-06-16T07:00:00Z"));
    }

    @Test
    void aFileOfAnEngagementThatTheRepositoryDoesNotHaveIsPassedOver() {
        push(TREE);
        FakeTree foreign = TREE.with(ENGAGEMENT, "id: southwind-2026\n")
                .with(DANA, access("northwind-2026", "revoked: {on: 2026-11-01, method: remove-assignment}"));
        RegisterSync.Synced synced = syncElsewhere(foreign);

        assertThat(synced).isEqualTo(new RegisterSync.Synced(List.of(), Set.of(NORTHWIND)));
        assertThat(events()).containsExactly("GRANTED");
    }

    @Test
    void eachOfSeveralEngagementsOfARepositoryHasItsLedger() {
        push(TREE.with("handoff/engagements/southwind-2026.yml", "id: southwind-2026\n")
                .with("handoff/access/eli.yml", access("southwind-2026", "expires: 2027-06-30")));

        assertThat(stores.read(NORTHWIND)).hasSize(1);
        assertThat(stores.read(OTHER)).hasSize(1);
    }

    @Test
    void theLedgerOfAnEngagementListensToTheRepositoryThatHadItFirst() {
        push(TREE);
        FakeTree forged = TREE.with(
                        DANA, access("northwind-2026", "revoked: {on: 2026-11-01, method: remove-assignment}"))
                .with(PEOPLE, "people:\n  - {id: dana, left: 2026-12-31}\n");

        assertThatThrownBy(() -> syncElsewhere(forged))
                .hasMessage("the ledger of northwind-2026 belongs to the register of acme/shop,"
                        + " so what the register of northwind/notes says of it is not written");
        assertThat(events()).containsExactly("GRANTED");
        assertThat(due()).contains(Instant.parse("2027-06-16T07:00:00Z"));
    }

    @Test
    void aSlipInTheEngagementTakesNobodysAccessOffTheBooks() {
        push(TREE);
        push(TREE.with(ENGAGEMENT, "id: [northwind-2026\n"));

        assertThat(events()).containsExactly("GRANTED");
    }

    @Test
    void aCommitFromTheFutureWasMadeByNow() {
        shop.push(TREE, now.plus(Duration.ofDays(3000)));
        sync(SHOP, shop);
        push(TREE.with(DANA, access("northwind-2026", "expires: 2027-07-31")));

        assertThat(stores.read(NORTHWIND)
                        .map(entry -> entry.occurrence().report().occurred()))
                .containsExactly(NOON, NOON.plusSeconds(3600));
    }

    private void push(FakeTree tree) {
        shop.push(tree, now);
        sync(SHOP, shop);
    }

    private RegisterSync.Synced syncElsewhere(FakeTree tree) {
        PushedCommits elsewhere = new PushedCommits();
        elsewhere.push(tree, now);
        return sync(NOTES, elsewhere);
    }

    private RegisterSync.Synced sync(RepositoryName repository, PushedCommits commits) {
        Instant at = now;
        now = now.plusSeconds(3600);
        return new RegisterSync(commits, stores, stores, stores).sync(repository, at);
    }

    private Optional<Instant> due() {
        return stores.grants(NORTHWIND).getFirst().due();
    }

    private List<String> events() {
        return stores.read(NORTHWIND)
                .map(entry -> entry.occurrence().event().storedType())
                .toList();
    }

    /** A file of Dana with one grant. */
    private static String access(String engagement, String more) {
        return """
                version: 1
                person: dana
                engagement: %s
                grants:
                  - id: dana-aws-prod
                    system: aws-identity-center
                    account: dana-nw
                    resource: "111122223333"
                    granted: 2026-09-03
                    %s
                """.formatted(engagement, more);
    }
}
