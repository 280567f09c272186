package dev.handback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewCommandTest {
    private static final String NOTE = "# 7. Use it\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\nx\n";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enter() {
        shell = new Shell(folder).commit("README.md", "# Shop\n");
    }

    @Test
    void callsAFileByTheFirstWordsOfALongTitle() {
        String title = "Restore the " + "very ".repeat(80) + "old database";
        assertThat(begin("runbook", title)).as(shell.complained()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said())
                .startsWith("Wrote docs/runbooks/restore-the-very-very-very-very-very-very-very-very-very.md\n");
    }

    @Test
    void givesANoteTheNextNumberInTheFormOfTheOthers() {
        shell.commit("docs/adr/ADR-007-use-it.md", NOTE);

        assertThat(begin("adr", "Deploy: one way, \"always\""))
                .as(shell.complained())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).startsWith("Wrote docs/adr/ADR-008-deploy-one-way-always.md\n");
        assertThat(shell.read("docs/adr/ADR-008-deploy-one-way-always.md"))
                .startsWith("# 8. Deploy: one way, \"always\"\n\nDate: " + LocalDate.now(ZoneOffset.UTC))
                .contains("\n## Status\n\nProposed\n\n## Context\n");
    }

    @Test
    void namesANoteAfterTheDayWhereTheOthersAre() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        shell.commit("docs/adr/2024-01-05-queues.md", NOTE);
        assertThat(begin("adr", "Use topics")).as(shell.complained()).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.read("docs/adr/%s-use-topics.md".formatted(today))).startsWith("# Use topics\n");

        shell.commit("docs/adr/0007-number.md", NOTE);
        begin("adr", "Use it");
        assertThat(shell.said()).startsWith("Wrote docs/adr/0008-use-it.md\n");
    }

    @Test
    void makesNoFolderBehindALinkThatLeadsOutOfTheRepository(@TempDir Path outside) throws IOException {
        Files.createSymbolicLink(folder.resolve("docs"), outside);
        assertThat(begin("adr", "Use it")).isEqualTo(ExitCode.NOT_CHECKED);
        assertThat(shell.complained()).contains("leads out of the repository by a symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void beginsARunbookWithWhatIsKnown() {
        assertThat(begin("runbook", "Roll back checkout", "--component", "checkout", "--operation", "rollback"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(shell.read("docs/runbooks/roll-back-checkout.md")).startsWith("""
                ---
                kind: runbook
                title: "Roll back checkout"
                component: "checkout"
                operation: "rollback"
                ---

                # Roll back checkout

                ## When to use
                """);
        assertThat(begin("runbook", "Roll back checkout")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).contains("is there already");
    }

    @Test
    void hasTheSectionsThatThePolicyAsksFor() {
        shell.commit(
                ".handback.yml",
                "version: 1\nkinds:\n  runbook: {sections: alert}\n  architecture-note: {sections: [madr, nygard]}\n");

        begin("runbook", "Disk full");
        begin("adr", "Use it");
        assertThat(shell.read("docs/runbooks/disk-full.md"))
                .contains("## Meaning")
                .doesNotContain("## Rollback");
        assertThat(shell.read("docs/decisions/0001-use-it.md")).contains("## Considered Options");
    }

    @Test
    void answersAnAlertWithTheSectionsForIt() {
        begin("runbook", "Disk full", "--operation", "respond-to-alert");

        assertThat(shell.read("docs/runbooks/disk-full.md"))
                .contains("## Meaning")
                .contains("## Mitigation");
    }

    @Test
    void knowsTheOperationsOfTheSchema() {
        assertThat(begin("runbook", "Fly", "--operation", "fly")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained())
                .isEqualTo("handback: There is no operation 'fly'. Use one of: deploy, rollback, rotate-secret,"
                        + " restore-backup, upgrade-cluster, respond-to-alert, scale, patch, ingress, onboard, offboard,"
                        + " failover, other.\n");
        assertThat(folder.resolve("docs")).doesNotExist();
    }

    @Test
    void saysThatNobodyIsKnownToOwnAComponent() {
        assertThat(begin("runbook", "First", "--component", "nope")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said()).doesNotContain("nope");

        shell.commit("handoff/ownership.yml", "version: 1\ncomponents:\n  - {id: checkout}\n  - {id: prod}\n");
        assertThat(begin("runbook", "Second", "--component", "nope")).isEqualTo(ExitCode.CLEAN);
        assertThat(shell.said())
                .contains("\nNo ownership file names the component 'nope'; they name checkout, prod.\n");
        begin("runbook", "Third", "--component", "prod");
        assertThat(shell.said()).doesNotContain("ownership");
    }

    @Test
    void knowsTwoKinds() {
        assertThat(begin("poem", "Spring")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(shell.complained()).isEqualTo("handback: There is no kind 'poem' to begin. Use runbook or adr.\n");
        assertThat(begin("adr", " ")).isEqualTo(ExitCode.WRONG_USE);
    }

    private int begin(String kind, String title, String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"new", kind, title, "--in", folder.toString()}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return shell.run(arguments);
    }
}
