package dev.handback.site;

import dev.handback.source.CommitSha;
import java.time.Instant;

/** A version that is to be published: what it is called, what it was made for, its commit, the moment it speaks for. */
public record Edition(String id, SiteVersion.Kind kind, CommitSha commit, Instant asOf) {}
