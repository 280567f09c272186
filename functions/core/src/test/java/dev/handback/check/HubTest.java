package dev.handback.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handback.check.rule.Rules;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Level;
import dev.handback.policy.Hub;
import dev.handback.source.FakeTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A repository that names a hub knows whom the hub knows, and nobody is a stranger as long as the hub is not read. */
final class HubTest {
    private static final FakeTree HUB = FakeTree.of("handoff/people.yml", """
            version: 1
            people:
              - {id: maria, side: internal, github: mlopez}
              - {id: joao, side: internal, github: jsilva}
              - {id: dana, side: provider, provider: northwind, github: dana-nw}
            """, "handoff/ownership.yml", """
            version: 1
            components:
              - {id: checkout, type: service, accountable: maria, operates: [joao], paths: ["services/**"]}
              - {id: orders-db, type: database, accountable: maria, operates: [joao]}
            """);
    private static final String RUNBOOK = """
            ---
            kind: runbook
            component: checkout
            operation: deploy
            owner: OWNER
            last_reviewed_on: 2026-11-01
            exercised:
              - {on: 2026-11-02, by: maria, mode: drill, result: worked, steps: "3b322b180cd3"}
              - {on: 2026-11-03, by: joao, mode: drill, result: worked, steps: "3b322b180cd3"}
            ---
            # Deploy checkout

            ## Steps

            1. Run `make ship`.
            """;

    private final List<String> asked = new ArrayList<>();

    @Test
    void knowsWhomTheHubKnows() {
        assertThat(strangers(infra("maria"), Hub.of("acme/shop", HUB))).isEmpty();
        assertThat(strangers(infra("@jsilva"), Hub.of("acme/shop", HUB))).isEmpty();
        assertThat(strangers(infra("mario"), Hub.of("acme/shop", HUB)))
                .containsExactly(
                        "`mario` is on no roster and is no team, so nobody knows who that is. Write `maria`, or"
                                + " add the name to handoff/people.yml of acme/shop");
        assertThat(asked).containsExactly("acme/shop", "acme/shop", "acme/shop");
    }

    @Test
    void callsNobodyUnknownWhereTheHubIsNotRead() {
        assertThat(strangers(infra("mario"), new Hub.Unread("acme/shop"))).isEmpty();
        assertThat(strangers(infra("mario"), new Hub.Unreadable("acme/shop", "is not there")))
                .isEmpty();
    }

    @Test
    void takesTheHubsWordForWhoIsWhoAndNotThatOfTheChange() {
        FakeTree head = infra("mallory")
                .with("handoff/people.yml", "version: 1\npeople: [{id: mallory, side: internal}]\n")
                .with(".handback.yml", "version: 1\nprofile: standard\nhub: acme/mallory\n");

        CheckReport report = check(Hub.of("acme/shop", HUB)).check("infra", head, infra("maria"));

        assertThat(report.of(List.of("OW005")).findings()).hasSize(1);
        assertThat(asked).containsExactly("acme/shop");
    }

    /** Which procedures a component needs, and who has access, is asked where its matrix and the register lie. */
    @Test
    void showsTheComponentsThatItsRunbooksAreForAndNoneAsReadyForTheEnd() {
        List<ComponentReadiness> components = check(Hub.of("acme/shop", HUB))
                .check("infra", infra("maria"))
                .head()
                .readiness()
                .components();

        assertThat(components)
                .extracting(
                        component -> component.component().id(), ComponentReadiness::level, ComponentReadiness::reasons)
                .containsExactly(tuple(
                        "checkout",
                        Level.EXERCISED,
                        List.of("Who still has access is registered in acme/shop, and judged there.")));
    }

    @Test
    void asksForNoRunbookThatMayLieInAnotherRepository() {
        assertThat(check(Hub.of("acme/shop", HUB))
                        .check("infra", infra("maria"))
                        .of(List.of("CV001", "OW004"))
                        .findings())
                .isEmpty();
    }

    @Test
    void saysWhyAHubCannotBeRead() {
        assertThat(Hub.of("acme/shop", FakeTree.of("README.md", "# Shop\n")))
                .isEqualTo(new Hub.Unreadable("acme/shop", "has no `handoff/people.yml`"));
        assertThat(Hub.of("acme/shop", HUB.with("handoff/people.yml", "people: [\n")))
                .isEqualTo(new Hub.Unreadable("acme/shop", "has a `handoff/people.yml` that cannot be read"));
        assertThat(Hub.of("acme/shop", HUB.with("handoff/ownership.yml", "- 1\n")))
                .isEqualTo(new Hub.Unreadable("acme/shop", "has a `handoff/ownership.yml` that cannot be read"));
        assertThat(Hub.of("acme/shop", HUB.without("handoff/ownership.yml"))).isInstanceOf(Hub.Read.class);
    }

    private List<String> strangers(FakeTree tree, Hub hub) {
        return check(hub).check("infra", tree).of(List.of("OW005")).findings().stream()
                .map(reported ->
                        reported.finding().message() + " " + reported.finding().fix())
                .toList();
    }

    private TreeCheck check(Hub hub) {
        return TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18")).lookingUp(name -> {
            asked.add(name);
            return hub;
        });
    }

    private static FakeTree infra(String owner) {
        return FakeTree.of(
                ".handback.yml",
                "version: 1\nprofile: standard\nhub: acme/shop\n",
                "docs/runbooks/deploy.md",
                RUNBOOK.replace("OWNER", owner));
    }
}
