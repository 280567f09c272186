package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handback serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Shows the handoff site on this machine.",
        description = "Makes the site in a temporary folder and serves it on 127.0.0.1 until you stop it.",
        footerHeading = "%nExamples:%n",
        footer = {"  handback serve", "  handback serve ../shop --port 8090"})
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RepositoryOptions repository = new RepositoryOptions();

    @Option(names = "--port", paramLabel = "N", description = "The port. Default: 8080.")
    private int port = 8080;

    @Option(names = "--versions", paramLabel = "WHICH", description = "tags (default), all or none beside HEAD.")
    private String versions = "tags";

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        LocalSite.Versions which = SiteCommand.which(versions);
        if (port < 0 || port > 65_535) {
            throw CommandException.wrongUse("%d is no port. Use one from 1 to 65535.".formatted(port));
        }
        Path folder = Files.createTempDirectory("handback-site-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> forget(folder)));
        try (GitRepository git = repository.open();
                SiteServer server = start(folder)) {
            git.head();
            Instant began = Instant.now();
            new SiteBuild(console, repository.givenToday()).build(git, folder, which);
            console.note("Made in %d ms.".formatted(Instant.now().toEpochMilli() - began.toEpochMilli()));
            console.print("Open " + server.address() + "   (Ctrl C ends it)");
            new CountDownLatch(1).await();
            return ExitCode.CLEAN;
        }
    }

    private SiteServer start(Path folder) throws IOException {
        try {
            return SiteServer.start(folder, port);
        } catch (BindException taken) {
            throw CommandException.blocked(
                    "Port %d is in use. End what uses it, or name another with --port.".formatted(port));
        }
    }

    private static void forget(Path folder) {
        try {
            StagedFolder.delete(folder);
        } catch (IOException stays) {
            // a temporary folder that the system clears away by itself
        }
    }
}
