package dev.handback.workers;

import dev.handback.policy.Policy;
import dev.handback.source.CommitSha;
import dev.handback.source.ObjectId;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A tree that holds a policy and nothing else. */
record OneFile(String policy) implements SourceTree {
    @Override
    public Optional<CommitSha> commit() {
        return Optional.empty();
    }

    @Override
    public List<SourceFile> files() {
        return List.of(new SourceFile(Policy.PATH, ObjectId.ofContent(bytes()), SourceFile.Mode.FILE, policy.length()));
    }

    @Override
    public byte[] read(SourceFile file) {
        return bytes();
    }

    private byte[] bytes() {
        return policy.getBytes(StandardCharsets.UTF_8);
    }
}
