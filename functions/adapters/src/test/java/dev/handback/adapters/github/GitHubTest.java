package dev.handback.adapters.github;

import dev.handback.host.PullRequest;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of this package share: a GitHub, an App that is installed there, a repository, a pull request. */
abstract class GitHubTest {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final Duration LIMIT = Duration.ofMillis(1500);
    static final long INSTALLATION = 42;
    static final RepositoryName SHOP = RepositoryName.parse("acme/shop");
    static final String REPO = "/repos/acme/shop";
    static final CommitSha HEAD = new CommitSha("4f2c1aa000000000000000000000000000000001");
    static final CommitSha BASE = new CommitSha("b100000000000000000000000000000000000002");
    static final PullRequest PULL_REQUEST = new PullRequest(SHOP, 147, HEAD, BASE, "main", true, false);

    FakeGitHub github;
    GitHubApp app;

    @BeforeEach
    void start() throws IOException {
        github = new FakeGitHub();
        app = appAt(NOW);
    }

    @AfterEach
    void stop() {
        github.close();
    }

    GitHubApp appAt(Instant now) {
        return GitHubApp.connect(settings(), Clock.fixed(now, ZoneOffset.UTC), LIMIT);
    }

    GitHubSettings settings() {
        return new GitHubSettings(github.address(), 7, TestKey.pkcs1(), "0.1.0");
    }
}
