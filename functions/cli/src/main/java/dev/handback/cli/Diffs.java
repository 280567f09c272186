package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.source.DocumentPath;

/** Shows what a command changes, as Git does. */
final class Diffs {
    private final Console console;

    Diffs(Console console) {
        this.console = console;
    }

    void show(DocumentPath path, byte[] before, byte[] after) {
        GitRepository.difference(path, before, after).lines().forEach(this::line);
    }

    private void line(String line) {
        String safe = Safe.line(line);
        console.print(
                safe.startsWith("+++") || safe.startsWith("---")
                        ? console.paint(Console.Style.BOLD, safe)
                        : safe.startsWith("+")
                                ? console.paint(Console.Style.GOOD, safe)
                                : safe.startsWith("-") ? console.paint(Console.Style.ERROR, safe) : safe);
    }
}
