package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.policy.Hub;
import dev.handback.policy.Policy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a clone of the hub lies: the command line goes to no network itself. */
final class HubOptions {
    @Option(
            names = "--hub",
            paramLabel = "PATH",
            description = "A clone of the repository that the policy names as its hub: its commit is read.")
    private @Nullable Path hub;

    /** The clone, whatever the policy calls it; where none is named nobody has looked. */
    Hub.Directory directory() {
        return name -> hub == null ? new Hub.Unread(name) : read(name, hub);
    }

    /** An option that has no effect is a mistake. */
    void refuseWithout(Policy policy) {
        if (hub != null && policy.hub() instanceof Hub.None) {
            throw CommandException.wrongUse(
                    "The policy names no hub, so --hub has no effect. Write `hub: owner/name` into .handback.yml first.");
        }
    }

    private static Hub read(String name, Path clone) {
        try (GitRepository git = GitRepository.open(clone)) {
            Hub read = Hub.of(name, git.tree(git.head()));
            if (read instanceof Hub.Unreadable unreadable) {
                throw CommandException.blocked("The hub in %s %s. Mend it there, or name another clone of %s."
                        .formatted(clone, unreadable.why(), Safe.line(name)));
            }
            return read;
        }
    }
}
