package dev.handback.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tree that is data: paths and what stands there.
 *
 * <pre>{@code
 * SourceTree tree = FakeTree.of("docs/runbooks/deploy.md", "# Deploy\n", "handoff/people.yml", "version: 1\n");
 * }</pre>
 */
public final class FakeTree implements SourceTree {
    private final Map<DocumentPath, byte[]> contents;
    private final Map<DocumentPath, SourceFile.Mode> modes;

    private FakeTree(Map<DocumentPath, byte[]> contents, Map<DocumentPath, SourceFile.Mode> modes) {
        this.contents = contents;
        this.modes = modes;
    }

    /** A tree of texts: path, text, path, text … */
    public static FakeTree of(String... pathsAndTexts) {
        if (pathsAndTexts.length % 2 != 0) {
            throw new IllegalArgumentException("a path without a text: " + pathsAndTexts[pathsAndTexts.length - 1]);
        }
        FakeTree tree = new FakeTree(new TreeMap<>(), new TreeMap<>());
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            tree = tree.with(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return tree;
    }

    /** The same tree with a text at this path. */
    public FakeTree with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same tree with these bytes at this path. */
    public FakeTree with(String path, byte[] content) {
        return with(path, content, SourceFile.Mode.FILE);
    }

    /** The same tree with an entry that Git does not look into. */
    public FakeTree with(String path, SourceFile.Mode mode) {
        return with(path, new byte[0], mode);
    }

    /** The same tree without this path. */
    public FakeTree without(String path) {
        FakeTree copy = copy();
        copy.contents.remove(new DocumentPath(path));
        copy.modes.remove(new DocumentPath(path));
        return copy;
    }

    private FakeTree with(String path, byte[] content, SourceFile.Mode mode) {
        FakeTree copy = copy();
        copy.contents.put(new DocumentPath(path), content.clone());
        copy.modes.put(new DocumentPath(path), mode);
        return copy;
    }

    private FakeTree copy() {
        return new FakeTree(new TreeMap<>(contents), new TreeMap<>(modes));
    }

    @Override
    public Optional<CommitSha> commit() {
        return Optional.empty();
    }

    @Override
    public List<SourceFile> files() {
        return contents.entrySet().stream()
                .map(entry -> new SourceFile(
                        entry.getKey(),
                        ObjectId.ofContent(entry.getValue()),
                        modes.getOrDefault(entry.getKey(), SourceFile.Mode.FILE),
                        entry.getValue().length))
                .toList();
    }

    @Override
    public byte[] read(SourceFile file) {
        byte[] content = contents.get(file.path());
        if (content == null) {
            throw new SourceException("no such file: " + file.path());
        }
        return content.clone();
    }
}
