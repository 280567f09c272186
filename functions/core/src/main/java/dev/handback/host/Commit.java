package dev.handback.host;

import dev.handback.source.CommitSha;
import java.time.Instant;

/** A commit and when it was made, by its committer's clock. */
public record Commit(CommitSha sha, Instant committed) {}
