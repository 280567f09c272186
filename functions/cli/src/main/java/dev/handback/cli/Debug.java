package dev.handback.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the option {@code --debug} shows of a failure. */
final class Debug {
    private Debug() {}

    static String stack(Throwable e) {
        String frames = Arrays.stream(e.getStackTrace()).map(f -> "    at " + f).collect(Collectors.joining("\n"));
        String cause = e.getCause() == null ? "" : "\nbecause of " + stack(e.getCause());
        return e + "\n" + frames + cause;
    }
}
