package dev.handback.host;

import dev.handback.source.CommitSha;

/** A tag's name, without {@code refs/tags/}, and the commit it leads to. */
public record Tag(String name, CommitSha commit) {}
