package dev.handback.local.bench;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import java.nio.file.Path;
import java.time.LocalDate;

/** Checks a repository again and again in one program, and prints the milliseconds of each time. */
public final class WarmCheck {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private WarmCheck() {}

    /** Takes a path and how often. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < rounds; round++) {
            long started = System.nanoTime();
            CheckReport report = check(Path.of(arguments[0]));
            System.err.println(report.findings().size() + " findings");
            System.out.println((System.nanoTime() - started) / 1_000_000);
        }
    }

    private static CheckReport check(Path folder) {
        try (GitRepository git = GitRepository.open(folder)) {
            return TreeCheck.with(Rules.all(), DAY).check(git.name(), git.workTree());
        }
    }
}
