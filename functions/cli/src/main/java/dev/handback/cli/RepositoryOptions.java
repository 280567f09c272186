package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that looks at a repository is told. */
final class RepositoryOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A Git repository, or a folder in one. Default: here.")
    private Path path = Path.of(".");

    @Option(names = "--today", paramLabel = "DATE", description = "Judge dates as of this day (2026-11-18).")
    private @Nullable LocalDate today;

    GitRepository open() {
        if (named().isEmpty()) {
            throw CommandException.wrongUse("The path is empty. Name a folder, or leave it out to mean this one.");
        }
        return GitRepository.open(path);
    }

    /** The repository as it was named. */
    String named() {
        return path.toString();
    }

    Optional<LocalDate> givenToday() {
        return Optional.ofNullable(today);
    }

    LocalDate today(Clock clock) {
        return givenToday().orElseGet(() -> LocalDate.now(clock));
    }
}
