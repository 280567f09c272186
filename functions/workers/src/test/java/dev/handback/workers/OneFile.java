package dev.handback.workers;

import dev.handback.policy.Policy;
import dev.handback.source.CommitSha;
import dev.handback.source.DocumentPath;
import dev.handback.source.ObjectId;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A tree that holds one file, a policy where nothing else is said. */
record OneFile(String path, String text) implements SourceTree {
    OneFile(String policy) {
        this(Policy.PATH.value(), policy);
    }

    @Override
    public Optional<CommitSha> commit() {
        return Optional.empty();
    }

    @Override
    public List<SourceFile> files() {
        return List.of(new SourceFile(
                new DocumentPath(path), ObjectId.ofContent(bytes()), SourceFile.Mode.FILE, text.length()));
    }

    @Override
    public byte[] read(SourceFile file) {
        return bytes();
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
