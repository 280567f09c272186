package dev.handback.local;

import dev.handback.cli.Console;
import dev.handback.cli.Environment;
import dev.handback.cli.Handback;
import dev.handback.local.demo.DemoCommand;
import java.nio.file.Path;
import java.util.List;

/** The command line of a checkout: the released one, and what runs on embedded parts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // DynamoDB Local would tell its makers that it runs.
        System.setProperty("ddb.local.telemetry", "0");
        Console console = Environment.console();
        Path root = Path.of(Environment.variable("HANDBACK_ROOT").orElse("."));
        System.exit(Handback.run(console, arguments, List.of(new DemoCommand(console, root))));
    }
}
