package dev.handback.local;

import dev.handback.cli.Console;
import dev.handback.cli.Environment;
import dev.handback.cli.Handback;
import dev.handback.local.demo.DemoCommand;
import dev.handback.local.localstack.LocalStackCommand;
import java.nio.file.Path;
import java.util.List;

/** The command line of a checkout: the released one, and what runs on embedded parts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // DynamoDB Local would tell its makers that it runs.
        System.setProperty("ddb.local.telemetry", "0");
        // Java's client keeps the header 'Host' to itself otherwise, and a function URL is known by it.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        Console console = Environment.console();
        Path root = Path.of(Environment.variable("HANDBACK_ROOT").orElse("."));
        System.exit(Handback.run(
                console,
                arguments,
                List.of(new DemoCommand(console, root), new LocalStackCommand(console, root, Environment::variable))));
    }
}
