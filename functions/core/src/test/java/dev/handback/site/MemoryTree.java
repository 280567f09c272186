package dev.handback.site;

import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A tree that is held in memory. */
final class MemoryTree implements SourceTree {
    static final CommitSha COMMIT = new CommitSha("4f2c1aa".repeat(5) + "4f2c1");

    private final Map<DocumentPath, byte[]> contents = new TreeMap<>();

    static MemoryTree of(String... pathsAndTexts) {
        MemoryTree tree = new MemoryTree();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            tree.contents.put(
                    new DocumentPath(pathsAndTexts[i]), pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return tree;
    }

    static MemoryTree sample() throws IOException {
        Path top = Path.of(System.getProperty("handback.root"), "samples", "acme-shop");
        MemoryTree tree = new MemoryTree();
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.contents.put(new DocumentPath(top.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
        return tree;
    }

    @Override
    public Optional<CommitSha> commit() {
        return Optional.of(COMMIT);
    }

    @Override
    public List<SourceFile> files() {
        return contents.entrySet().stream()
                .map(file -> new SourceFile(
                        file.getKey(), id(file.getValue()), SourceFile.Mode.FILE, file.getValue().length))
                .toList();
    }

    private static ObjectId id(byte[] content) {
        try {
            return new ObjectId(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] read(SourceFile file) {
        return Objects.requireNonNull(contents.get(file.path()));
    }
}
