package dev.handback.check.rule;

import dev.handback.source.FakeTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this repository, read as a client repository. */
final class FolderTree {
    private FolderTree() {}

    /** The folder at this path from the top of the repository. */
    static FakeTree of(String... path) {
        Path root = Path.of(System.getProperty("handback.root"), path);
        FakeTree tree = FakeTree.of();
        for (Path file : files(root)) {
            tree = tree.with(root.relativize(file).toString().replace('\\', '/'), bytes(file));
        }
        return tree;
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
