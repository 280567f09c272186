package dev.handback.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The option {@code --debug}, and what it shows. */
final class Debug {
    private Debug() {}

    static boolean isAskedFor(CommandLine.ParseResult parsed) {
        return parsed.originalArgs().contains("--debug");
    }

    static String stack(Throwable e) {
        String frames = Arrays.stream(e.getStackTrace()).map(f -> "    at " + f).collect(Collectors.joining("\n"));
        String cause = e.getCause() == null ? "" : "\nbecause of " + stack(e.getCause());
        return e + "\n" + frames + cause;
    }
}
