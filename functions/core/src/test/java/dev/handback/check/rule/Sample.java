package dev.handback.check.rule;

import dev.handback.source.FakeTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample client repositories of {@code samples/}, read from disk. */
final class Sample {
    private Sample() {}

    static FakeTree tree(String name) {
        Path root = Path.of(System.getProperty("handback.root"), "samples", name);
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
            throw new UncheckedIOException("cannot read the sample " + root, e);
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
