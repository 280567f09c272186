package dev.handback.local;

import dev.handback.local.aws.Template;
import dev.handback.local.github.Change;
import dev.handback.local.sample.SampleRepository;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The sample client: its repository, and what its people do to it in the tests of the whole system. */
record Shop(Path root, Path folder, LocalDate today) {
    static final String BRANCH = "dana/more-speed";
    static final String TITLE = "Make checkout faster (#142)";
    static final String OWNERSHIP = "handoff/ownership.yml";
    static final String ROLLBACK = "docs/runbooks/rollback-checkout.md";
    private static final String ACCESS = "handoff/access/dana.yml";

    /** Makes the repository in an empty folder. */
    static Shop create(Path folder, LocalDate today) throws IOException {
        // DynamoDB Local would tell its makers that it runs.
        System.setProperty("ddb.local.telemetry", "0");
        Path root = Path.of(System.getProperty("handback.root"));
        SampleRepository.create(root.resolve("samples"), folder);
        return new Shop(root, folder, today);
    }

    Template template() {
        return Template.read(root.resolve("template.yaml"));
    }

    LocalSystem start(Functions functions, Clock clock) {
        return LocalSystem.start(new LocalSystem.Setup(
                template(), folder.resolve(".git"), RepositoryName.parse("acme/shop"), clock, functions));
    }

    /** Maria writes that Dana's access began twenty days ago and ends in five: a reminder is due. */
    Change accessEndsSoon() {
        String access = text(ACCESS)
                .replace("granted: 2026-09-03", "granted: " + today.minusDays(20))
                .replace("expires: 2026-11-30", "expires: " + today.plusDays(5));
        return new Change("maria", "Write when Dana's access ends", Map.of(ACCESS, access));
    }

    /** Dana makes herself accountable for a component of the client, and links to a page that does not exist. */
    Change breakThings() {
        return new Change(
                "dana",
                TITLE,
                Map.of(
                        OWNERSHIP,
                        text(OWNERSHIP).replaceFirst("accountable: maria", "accountable: dana"),
                        ROLLBACK,
                        text(ROLLBACK) + "4. All else is in [the plan](no-such-plan.md).\n"));
    }

    /** The line of the sample on which this text stands first; the lines of a file are counted from one. */
    int line(String path, String text) {
        return (int) text(path).substring(0, text(path).indexOf(text)).lines().count();
    }

    int lines(String path) {
        return (int) text(path).lines().count();
    }

    private String text(String path) {
        try {
            return Files.readString(root.resolve("samples/acme-shop").resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
