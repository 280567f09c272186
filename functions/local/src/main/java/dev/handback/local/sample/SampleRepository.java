package dev.handback.local.sample;

import dev.handback.source.DocumentPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * Makes a real Git repository of the sample client: every commit of its history with its author, its date and its tag.
 * The same samples give the same commits.
 */
public final class SampleRepository {
    private final Path sample;
    private final Path history;

    private SampleRepository(Path sample, Path history) {
        this.sample = sample;
        this.history = history;
    }

    /**
     * Makes the repository of Acme Shop.
     *
     * @param samples the folder {@code samples/}
     * @param target an empty folder, or none yet
     */
    public static void create(Path samples, Path target) throws IOException {
        Path history = samples.resolve("acme-shop.history");
        new SampleRepository(samples.resolve("acme-shop"), history)
                .create(target, History.read(Files.readString(history.resolve("history.yml"))));
    }

    private void create(Path target, History steps) throws IOException {
        Files.createDirectories(target);
        try (Git git = Git.init()
                .setDirectory(target.toFile())
                .setInitialBranch("main")
                .call()) {
            List<Path> files = files(sample);
            for (History.Step step : steps.steps()) {
                apply(step, files, target);
                commit(git, step);
            }
        } catch (GitAPIException e) {
            throw new IOException("the sample's repository could not be made in " + target, e);
        }
    }

    private void apply(History.Step step, List<Path> files, Path target) throws IOException {
        for (String path : step.remove()) {
            Files.delete(target.resolve(path));
        }
        for (Path file : files) {
            DocumentPath path = path(sample, file);
            if (step.add().stream().anyMatch(glob -> glob.matches(path))) {
                copy(file, target.resolve(path.value()));
            }
        }
        Path own = history.resolve(step.id());
        for (Path file : Files.isDirectory(own) ? files(own) : List.<Path>of()) {
            copy(file, target.resolve(path(own, file).value()));
        }
    }

    private static void commit(Git git, History.Step step) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        PersonIdent author = new PersonIdent(
                step.name(),
                step.mail(),
                step.date().toInstant(),
                ZoneId.from(step.date().getOffset()));
        git.commit()
                .setMessage(step.message())
                .setAuthor(author)
                .setCommitter(author)
                .setSign(false)
                .setNoVerify(true)
                .call();
        if (step.tag().isPresent()) {
            git.tag()
                    .setName(step.tag().get())
                    .setAnnotated(false)
                    .setSigned(false)
                    .call();
        }
    }

    private static DocumentPath path(Path top, Path file) {
        return new DocumentPath(
                top.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
    }

    private static List<Path> files(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
