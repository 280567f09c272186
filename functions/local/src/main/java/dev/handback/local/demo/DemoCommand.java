package dev.handback.local.demo;

import dev.handback.cli.CommandException;
import dev.handback.cli.Console;
import dev.handback.cli.ExitCode;
import dev.handback.cli.SiteServer;
import dev.handback.local.Folders;
import dev.handback.local.Functions;
import dev.handback.local.LocalSystem;
import dev.handback.local.SiteFiles;
import dev.handback.local.aws.Template;
import dev.handback.local.sample.SampleRepository;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code handback demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        header = "Plays a real story on the whole system, on embedded parts, and serves the site.",
        description = {
            "One process, no account, no Docker, nothing beyond loopback: DynamoDB Local, the queues, the bucket,",
            "GitHub's stand-in before a real Git repository, and the five functions."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  handback demo", "  handback demo --exit --out /tmp/site"})
public final class DemoCommand implements Callable<Integer> {
    private static final Instant BEGIN = Instant.parse("2026-11-19T08:30:00Z");

    private final Console console;
    private final Path root;

    @Option(names = "--exit", description = "End after the story; fail when a step had no effect.")
    private boolean exit;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep the site in this folder, which must be new or empty.")
    private @Nullable Path out;

    @Option(names = "--port", paramLabel = "N", description = "Serve the site on this port. Default: any that is free.")
    private int port;

    public DemoCommand(Console console, Path root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Path site = siteFolder();
        console.print("Acme Shop and its provider Northwind Ops, on 19 November 2026. Starting the system …");
        Path work = Files.createTempDirectory("handback-demo");
        try {
            play(work, site);
        } catch (StoryFailedException failed) {
            throw CommandException.blocked(failed.getMessage() + " Run it again with --debug, and report it.");
        } finally {
            Folders.delete(work);
        }
        console.print("");
        console.print("The site is in " + site.toAbsolutePath());
        return exit ? ExitCode.CLEAN : serve(site);
    }

    private void play(Path work, Path site) throws IOException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        StoryClock clock = new StoryClock(BEGIN, Clock.systemUTC());
        Path repository = work.resolve("shop");
        SampleRepository.create(root.resolve("samples"), repository);
        LocalSystem.Setup setup = new LocalSystem.Setup(
                Template.read(root.resolve("template.yaml")),
                repository.resolve(".git"),
                RepositoryName.parse("acme/shop"),
                clock,
                Functions.inProcess(clock, log::add));
        try (LocalSystem system = LocalSystem.start(setup)) {
            new Story(system, root.resolve("samples/acme-shop"), clock, new Narrator(console)).play();
            SiteFiles.write(system, site);
        } catch (RuntimeException failed) {
            log.stream().filter(line -> line.contains("ERROR")).forEach(line -> console.note(line.strip()));
            throw failed;
        }
    }

    private Path siteFolder() throws IOException {
        if (out == null) {
            return Files.createTempDirectory("handback-site");
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw CommandException.blocked(
                    "The folder %s cannot be made. Name one where you may write.".formatted(out));
        }
        if (!Folders.isEmpty(out)) {
            throw CommandException.wrongUse(
                    "The folder %s is not empty. Name a new one, or empty it first.".formatted(out));
        }
        return out;
    }

    private int serve(Path site) throws IOException {
        try (SiteServer server = SiteServer.start(site, port)) {
            console.print("Open " + server.address() + " in a browser. Ctrl C ends it.");
            Thread.currentThread().join();
            return ExitCode.CLEAN;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.CLEAN;
        }
    }
}
