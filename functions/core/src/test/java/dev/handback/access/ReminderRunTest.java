package dev.handback.access;

import static dev.handback.access.AccessStory.NORTHWIND;
import static dev.handback.access.AccessStory.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.host.Issues;
import dev.handback.source.FakeTree;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What goes out to the issues of a repository. */
final class ReminderRunTest {
    private static final Instant WEEK_BEFORE = Instant.parse("2026-11-23T08:00:00Z");
    private static final String PEOPLE = "handoff/people.yml";
    private static final FakeTree TREE = FakeTree.of(
                    "handoff/engagement.yml",
                    "id: northwind-2026\nclient: {accountable: carla, time_zone: Europe/Madrid}\n",
                    PEOPLE,
                    "people: [{id: carla, github: carla}]\n",
                    ".handback.yml",
                    "version: 1\naccess: {remind: [7 days]}\n")
            .with("handoff/access/dana.yml", access("dana", "expires: 2026-11-30"))
            .with("handoff/access/eli.yml", access("eli", "expires: 2026-11-30"));

    private final MemoryStores stores = new MemoryStores();
    private final PushedCommits shop = new PushedCommits();
    private final List<String> calls = new ArrayList<>();
    private final List<Issues.Text> kept = new ArrayList<>();

    @Test
    void whatEveryoneLeftBehindIsSaidAndCountsAsSaid() {
        push(TREE.with(PEOPLE, "people: [{id: carla, github: carla, left: 2026-10-31}]\n"));

        assertThat(run().remind(SHOP, WEEK_BEFORE)).isEqualTo(2);

        assertThat(calls).containsExactly("keep dana", "keep eli");
        assertThat(kept).allSatisfy(text -> {
            assertThat(text.assignees()).isEmpty();
            assertThat(text.body()).contains(Reminder.NOBODY);
        });
        assertThat(run().remind(SHOP, WEEK_BEFORE.plusSeconds(3600))).isZero();
        assertThat(due()).allMatch(WEEK_BEFORE::isBefore);
    }

    @Test
    void whatEndedForAnyNumberOfPeopleIsClosedInOneCall() {
        push(TREE);
        run().remind(SHOP, WEEK_BEFORE);
        push(TREE.with("handoff/access/dana.yml", access("dana", "revoked: {on: 2026-11-24, method: delete-user}"))
                .with("handoff/access/eli.yml", access("eli", "revoked: {on: 2026-11-24, method: delete-user}")));

        run().closeEnded(SHOP, WEEK_BEFORE.plusSeconds(90_000));

        assertThat(calls).containsExactly("keep dana", "keep eli", "close dana eli");
    }

    @Test
    void nothingIsClosedWhereNothingEnded() {
        push(TREE);
        run().remind(SHOP, WEEK_BEFORE);

        run().closeEnded(SHOP, WEEK_BEFORE);

        assertThat(calls).containsExactly("keep dana", "keep eli");
    }

    @Test
    void aRowThatStaysAsItIsIsNotWritten() {
        push(TREE);
        run().remind(SHOP, WEEK_BEFORE);
        int before = stores.kept();

        run().remind(SHOP, WEEK_BEFORE.plusSeconds(3600));

        assertThat(stores.kept()).isEqualTo(before);
    }

    private void push(FakeTree tree) {
        shop.push(tree, WEEK_BEFORE);
        new RegisterSync(shop, stores, stores, stores).sync(SHOP, WEEK_BEFORE);
    }

    private ReminderRun run() {
        return new ReminderRun(new ReminderRun.Host(shop, new Told()), stores, stores, stores);
    }

    private List<Instant> due() {
        return stores.grants(NORTHWIND).stream()
                .map(GrantRow::due)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String access(String person, String more) {
        return """
                person: %s
                engagement: northwind-2026
                grants:
                  - {id: %s-aws, system: aws-iam, account: %s, resource: "111122223333", %s}
                """.formatted(person, person, person, more);
    }

    /** The issues as calls: what is done, and of whose. */
    private final class Told implements Issues {
        @Override
        public int keep(RepositoryName repository, String marker, Text text) {
            calls.add("keep " + person(marker));
            kept.add(text);
            return kept.size();
        }

        @Override
        public void close(RepositoryName repository, Set<String> markers, String reason) {
            Set<String> people = new TreeSet<>();
            markers.forEach(marker -> people.add(person(marker)));
            calls.add("close " + String.join(" ", people));
        }

        private static String person(String marker) {
            return marker.replaceFirst(".*person=(\\S+) .*", "$1");
        }
    }
}
