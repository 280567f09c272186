package dev.handback.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A tree as it would be with other content in some files: what a change would come to, before it is made. */
public final class OverlayTree implements SourceTree {
    private final SourceTree tree;
    private final Map<DocumentPath, byte[]> contents;

    public OverlayTree(SourceTree tree, Map<DocumentPath, byte[]> contents) {
        this.tree = tree;
        this.contents = new TreeMap<>(contents);
    }

    @Override
    public Optional<CommitSha> commit() {
        return Optional.empty();
    }

    @Override
    public List<SourceFile> files() {
        Stream<SourceFile> kept = tree.files().stream().filter(file -> !contents.containsKey(file.path()));
        Stream<SourceFile> changed = contents.entrySet().stream()
                .map(entry -> new SourceFile(
                        entry.getKey(),
                        ObjectId.ofContent(entry.getValue()),
                        SourceFile.Mode.FILE,
                        entry.getValue().length));
        return Stream.concat(kept, changed)
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }

    @Override
    public byte[] read(SourceFile file) {
        byte[] content = contents.get(file.path());
        return content == null ? tree.read(file) : content.clone();
    }

    @Override
    public Optional<Instant> lastChanged(DocumentPath path) {
        return tree.lastChanged(path);
    }

    @Override
    public Stream<byte[]> history(DocumentPath path) {
        return tree.history(path);
    }
}
