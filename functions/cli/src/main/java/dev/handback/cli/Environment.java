package dev.handback.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the command line takes from around it: the only place that reads the environment. */
public final class Environment {
    private static final int USUAL_WIDTH = 100;
    private static final int WIDEST = 120;
    private static final int USUAL_HEIGHT = 24;
    private static final int LOWEST = 16;

    private Environment() {}

    /** The console of this process, UTF-8 whatever the platform says. */
    public static Console console() {
        boolean terminal = variable("HANDBACK_TERMINAL").isPresent();
        boolean colour = terminal
                && variable("NO_COLOR").filter(value -> !value.isEmpty()).isEmpty();
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), colour, width(), height());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int width() {
        return size("COLUMNS").map(columns -> Math.min(columns, WIDEST)).orElse(USUAL_WIDTH);
    }

    private static int height() {
        return size("LINES").map(lines -> Math.max(lines, LOWEST)).orElse(USUAL_HEIGHT);
    }

    private static Optional<Integer> size(String name) {
        return variable(name).filter(value -> value.matches("\\d{2,4}")).map(Integer::valueOf);
    }

    /** A variable of the environment. */
    public static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
