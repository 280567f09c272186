package dev.handback.adapters.github;

import dev.handback.host.HostException;
import dev.handback.host.Issues;
import dev.handback.host.PullRequests;
import dev.handback.host.Repositories;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * The GitHub App, ready to work in any of its installations.
 *
 * <p>One of these serves a whole process: it keeps the connections, the tokens and the contents that were read.
 *
 * <pre>{@code
 * GitHubApp app = GitHubApp.connect(settings, clock);
 * app.pullRequests(installation).find(repository, 147);
 * }</pre>
 */
public final class GitHubApp {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long BLOBS = 64L << 20;

    private final GitHubSettings settings;
    private final Sessions sessions;
    private final Bot bot;
    private final AppLookup lookup;
    private final BlobCache blobs = new BlobCache(BLOBS);

    private GitHubApp(GitHubSettings settings, Clock clock, Duration limit) {
        String userAgent = "handback/" + settings.version();
        Connection connection = new Connection(settings.api(), new TimedConnector(settings.api(), userAgent, limit));
        AppIdentity identity = new AppIdentity(settings.appId(), AppKey.read(settings.privateKey()), clock);
        this.settings = settings;
        this.sessions = new Sessions(connection, identity, clock);
        this.bot = new Bot(connection, identity);
        this.lookup = new AppLookup(connection, identity);
    }

    /** Reads the key; the first call goes out when something is asked. */
    public static GitHubApp connect(GitHubSettings settings, Clock clock) {
        return new GitHubApp(settings, clock, LIMIT);
    }

    static GitHubApp connect(GitHubSettings settings, Clock clock, Duration limit) {
        return new GitHubApp(settings, clock, limit);
    }

    /** The installation that covers a repository: one call. */
    public long installation(RepositoryName repository) {
        try {
            return lookup.installation(repository);
        } catch (IOException failure) {
            throw new HostException(
                    "Could not find the installation of %s.".formatted(repository), Redaction.of(failure));
        }
    }

    /** The repositories that this installation covers. */
    public Repositories repositories(long installation) {
        return new GitHubRepositories(new Installation(sessions, installation, Scope.CHECKS), blobs);
    }

    /** The pull requests of these repositories. */
    public PullRequests pullRequests(long installation) {
        Installation checks = new Installation(sessions, installation, Scope.CHECKS);
        return new GitHubPullRequests(checks, new CheckRuns(settings.appId()), new StickyComment(bot));
    }

    /** The issues that Handback keeps in them; the permission for issues is an optional one. */
    public Issues issues(long installation) {
        return new GitHubIssues(new Installation(sessions, installation, Scope.ISSUES), bot);
    }
}
