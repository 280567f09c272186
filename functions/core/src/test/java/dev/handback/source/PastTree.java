package dev.handback.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A tree whose files all said something else before: the newest first. */
public final class PastTree extends ForwardingTree {
    private final List<String> before;

    public PastTree(SourceTree tree, String... before) {
        super(tree);
        this.before = List.of(before);
    }

    @Override
    public Stream<byte[]> history(DocumentPath path) {
        return before.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
