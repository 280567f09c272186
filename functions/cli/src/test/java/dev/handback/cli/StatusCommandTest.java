package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readiness of a repository in the terminal: how far it is, why, and what brings the most. */
final class StatusCommandTest {
    private static final String RUNBOOK = """
            ---
            kind: runbook
            title: Ship it
            component: checkout
            operation: deploy
            owner: maria
            last_reviewed_on: 2026-11-01
            ---
            # Ship it

            ## Steps

            1. `make ship`
            """;
    private static final String PEOPLE = """
            version: 1
            people:
              - {id: maria, side: internal}
              - {id: dana, side: provider, provider: northwind}
            """;
    private static final String OWNERSHIP = """
            version: 1
            components:
              - {id: checkout, name: Checkout, type: service, accountable: maria, operates: [maria], paths: ["src/**"]}
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        shell.commit(".handback.yml", "version: 1\nprofile: standard\noperations: {service: [deploy, rollback]}\n");
        shell.commit("docs/runbooks/ship.md", RUNBOOK);
    }

    @Test
    void saysSomethingTrueWithoutAnOwnershipFile() {
        assertThat(status()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said())
                .startsWith("1 runbook found. None has a record that somebody on your team has followed it.\n")
                .contains("\nNext:\n  - Follow the runbook for ")
                .endsWith("\n    docs/runbooks/ship.md\n");
    }

    @Test
    void countsWhatTheTeamCanRunAndSaysWhyNotMore() {
        shell.commit("handoff/people.yml", PEOPLE);
        shell.commit("handoff/ownership.yml", OWNERSHIP);
        assertThat(status()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).isEqualTo("""
                        Your team can run 0 of 2 procedures without the provider.

                        checkout  0 of 2  level 0 of 4, not yet written
                          - No runbook yet: rollback.

                        Next:
                          - Follow the runbook for checkout deploy. Nobody on your team has done it yet.
                            docs/runbooks/ship.md
                          - Write the runbook for checkout rollback. Nobody can follow what is not written.
                        """);
    }

    @Test
    void countsOneAsOne() {
        shell.commit(".handback.yml", "version: 1\nprofile: standard\noperations: {service: [deploy]}\n");
        shell.commit("handoff/ownership.yml", OWNERSHIP);
        status();
        assertThat(shell.said()).startsWith("0 of 1 procedure has been followed by somebody on the team.\n");
        shell.commit("handoff/people.yml", PEOPLE);
        status();
        assertThat(shell.said()).startsWith("Your team can run 0 of 1 procedure without the provider.\n");
    }

    @Test
    void readsTheHubThatIsNamed() {
        Shell hub = new Shell(elsewhere);
        hub.commit("handoff/people.yml", PEOPLE).commit("handoff/ownership.yml", OWNERSHIP);
        assertThat(status("--hub", elsewhere.toString())).isEqualTo(ExitCode.WRONG_USE);
        shell.commit(".handback.yml", "version: 1\nprofile: standard\nhub: acme/people\n");
        assertThat(status("--hub", elsewhere.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).contains("\ncheckout  0 of ").doesNotContain("was not read");
    }

    @Test
    void saysThatAHubWasNotRead() {
        shell.commit(".handback.yml", "version: 1\nprofile: standard\nhub: acme/people\n");
        assertThat(status()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said())
                .contains(
                        "The hub acme/people was not read, so nobody here is known as one of your own people; --hub PATH");
        shell.commit("handoff/people.yml", PEOPLE);
        assertThat(status()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).doesNotContain("was not read");
    }

    private int status(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "status";
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = "--today";
        arguments[more.length + 2] = "2026-11-22";
        arguments[more.length + 3] = folder.toString();
        return shell.run(arguments);
    }
}
