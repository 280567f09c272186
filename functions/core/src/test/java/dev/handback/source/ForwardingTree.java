package dev.handback.source;

import java.util.List;
import java.util.Optional;

/** A tree that answers as another one does, but for what a test lets it answer itself. */
public abstract class ForwardingTree implements SourceTree {
    private final SourceTree tree;

    protected ForwardingTree(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public Optional<CommitSha> commit() {
        return tree.commit();
    }

    @Override
    public List<SourceFile> files() {
        return tree.files();
    }

    @Override
    public byte[] read(SourceFile file) {
        return tree.read(file);
    }
}
