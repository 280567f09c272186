package dev.handback.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A repository and somebody who types commands in it. */
final class Shell {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Shell(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Writes a file and commits it. */
    Shell commit(String path, String text) {
        write(path, text);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(path).call();
            git.commit()
                    .setMessage("Write " + path)
                    .setAuthor("maria", "maria@acme.example")
                    .setCommitter("maria", "maria@acme.example")
                    .setSign(false)
                    .call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tags the last commit; a tag of that name is moved. */
    void tag(String name) {
        try (Git git = Git.open(folder.toFile())) {
            git.tag().setName(name).setAnnotated(false).setForceUpdate(true).call();
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes back to a tag; what was committed after it is left to the other tags. */
    void reset(String tag) {
        try (Git git = Git.open(folder.toFile())) {
            git.reset().setMode(ResetCommand.ResetType.HARD).setRef(tag).call();
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command; what it said before is forgotten. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return Handback.run(Console.plain(stream(out), stream(err)), arguments, List.of());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
