package dev.handback.local;

import static java.util.stream.Collectors.toMap;

import dev.handback.local.aws.Template;
import dev.handback.local.github.BareRepository;
import dev.handback.local.github.Change;
import dev.handback.local.sample.SampleRepository;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** The sample client: its repository, and what its people do to it in the tests of the whole system. */
record Shop(Path root, Path folder, LocalDate today) {
    static final String BRANCH = "dana/more-speed";
    static final String TITLE = "Make checkout faster (#142)";
    static final String OWNERSHIP = "handoff/ownership.yml";
    static final String ROLLBACK = "docs/runbooks/rollback-checkout.md";
    private static final String ENGAGEMENT = "handoff/engagement.yml";
    private static final String PEOPLE = "handoff/people.yml";
    private static final String ACCESS = "handoff/access/dana.yml";

    /** Makes the repository in an empty folder. */
    static Shop create(Path folder, LocalDate today) throws IOException {
        Shop shop = at(folder, today);
        SampleRepository.create(shop.root().resolve("samples"), folder);
        return shop;
    }

    /** Makes a repository without a commit. */
    static Shop empty(Path folder, LocalDate today) {
        BareRepository.create(folder.resolve(".git"));
        return at(folder, today);
    }

    private static Shop at(Path folder, LocalDate today) {
        // DynamoDB Local would tell its makers that it runs.
        System.setProperty("ddb.local.telemetry", "0");
        return new Shop(Path.of(System.getProperty("handback.root")), folder, today);
    }

    Template template() {
        return Template.read(root.resolve("template.yaml"));
    }

    LocalSystem start(Functions functions, Clock clock) {
        return LocalSystem.start(new LocalSystem.Setup(
                template(), folder.resolve(".git"), RepositoryName.parse("acme/shop"), clock, functions));
    }

    /** As much of the sample as has people, owners, access and a runbook: it is checked and published quickly. */
    Change essentials() {
        return new Change(
                "maria",
                "Begin",
                Stream.of(ENGAGEMENT, PEOPLE, OWNERSHIP, ACCESS, ROLLBACK).collect(toMap(path -> path, this::text)));
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

    /** Dana takes both back. */
    Change mend() {
        return new Change(
                "dana", "Keep the owner and the links", Map.of(OWNERSHIP, text(OWNERSHIP), ROLLBACK, text(ROLLBACK)));
    }

    /** Maria writes that all of Dana's access was taken away yesterday. */
    Change accessEnded() {
        String access = text(ACCESS)
                .replace(
                        "    revoked: null",
                        "    revoked: {on: %s, by: maria, method: remove-assignment, evidence: \"#188\"}"
                                .formatted(today.minusDays(1)));
        return new Change("maria", "Take Dana's access back (#188)", Map.of(ACCESS, access));
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
