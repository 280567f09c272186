package dev.handback.local.github;

import dev.handback.local.http.Loopback;
import dev.handback.source.RepositoryName;
import java.net.URI;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * GitHub for one repository, on loopback: the REST API over a real bare Git repository, held to GitHub's description
 * at every request and every answer, and people who push, open, merge and comment.
 *
 * <p>An act of a person returns the signed webhook deliveries that it causes; sending them is the caller's business.
 *
 * {@snippet :
 * try (var github = GitHubStub.start(gitDir, Options.of("acme/shop", publicKey, "webhook-secret"))) {
 *     github.commit("runbook", Change.of("docs/runbooks/restore.md", "# Restore"));
 *     for (var delivery : github.openPullRequest("runbook", "Describe the restore")) {
 *         webhook.receive(delivery);
 *     }
 *     assertThat(github.checkRuns()).hasSize(1);
 *     assertThat(github.contractViolations()).isEmpty();
 * }
 * }
 */
public final class GitHubStub implements AutoCloseable {
    /** Who acts where nobody is named. */
    private static final String SOMEBODY = "dana";

    private final World world;
    private final Api api;
    private final People people;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Loopback server;

    /**
     * What the stub is told at its start.
     *
     * @param appKey the public half of the App's key
     * @param webhookSecret what deliveries are signed with
     */
    public record Options(
            RepositoryName repository,
            long appId,
            long installation,
            PublicKey appKey,
            String webhookSecret,
            Clock clock) {

        /** App 4711, installed as 815, by the system's clock. */
        public static Options of(String repository, PublicKey appKey, String webhookSecret) {
            return new Options(RepositoryName.parse(repository), 4711, 815, appKey, webhookSecret, Clock.systemUTC());
        }
    }

    private GitHubStub(Path gitDir, Options options) {
        this.world = new World(options, GitStore.open(gitDir, options.clock()));
        this.api = new Api(world, oneAtATime);
        this.people = new People(world);
        this.server = Loopback.serve(api);
        world.listensAt(server.address().toString());
    }

    /** Starts before a bare Git repository, whose HEAD names the default branch. */
    public static GitHubStub start(Path gitDir, Options options) {
        return new GitHubStub(gitDir, options);
    }

    /** What {@code GITHUB_API_URL} is set to. */
    public URI apiUrl() {
        return server.address();
    }

    // What there is to see.

    public List<CheckRun> checkRuns() {
        return locked(
                () -> world.checkRuns().values().stream().map(CheckRun::of).toList());
    }

    /** The issues, without those that are pull requests. */
    public List<Issue> issues() {
        return locked(() -> world.issues().values().stream()
                .filter(issue -> !issue.has("pull_request"))
                .map(Issue::of)
                .toList());
    }

    /** The comments on an issue or a pull request, the oldest first. */
    public List<Comment> comments(int number) {
        return locked(() -> world.commentsOf(number).map(Comment::of).toList());
    }

    /** Every request so far and how it was answered. */
    public List<Call> calls() {
        return List.copyOf(api.calls());
    }

    /** What did not keep to GitHub's description: requests that were refused for it, and answers of this stub. */
    public List<String> contractViolations() {
        return List.copyOf(api.violations());
    }

    // What people do.

    /** Commits to a branch, which is made from the default branch when there is none. */
    public List<Delivery> commit(String branch, Change change) {
        return locked(() -> people.commit(branch, change));
    }

    /** Tells of a branch that somebody's own Git has pushed to the repository. */
    public List<Delivery> pushed(String branch) {
        return locked(() -> people.pushed("refs/heads/" + branch, SOMEBODY));
    }

    public List<Delivery> openPullRequest(String branch, String title) {
        return locked(() -> people.openPull(branch, title, SOMEBODY));
    }

    public List<Delivery> merge(int number) {
        return locked(() -> people.merge(number, SOMEBODY));
    }

    /** Tags the default branch's last commit. */
    public List<Delivery> tag(String name) {
        return locked(() -> people.tag(name, "HEAD", SOMEBODY));
    }

    public List<Delivery> comment(int number, String author, String body) {
        return locked(() -> people.comment(number, author, body));
    }

    public List<Delivery> openIssue(String title, String body) {
        return locked(() -> people.openIssue(title, body, SOMEBODY));
    }

    public List<Delivery> editIssue(int number, String body) {
        return locked(() -> people.editIssue(number, body, SOMEBODY));
    }

    public List<Delivery> closeIssue(int number) {
        return locked(() -> people.closeIssue(number, SOMEBODY));
    }

    /** Presses "Re-run" on a check run. */
    public List<Delivery> rerequest(long checkRun) {
        return locked(() -> people.rerequest(checkRun, SOMEBODY));
    }

    public Delivery ping() {
        return locked(people::ping);
    }

    /** Says what a person may do: {@code admin}, {@code maintain}, {@code write}, {@code triage} or {@code read}. */
    public void collaborator(String login, String role) {
        locked(() -> world.collaborators().put(login, role));
    }

    // What goes wrong.

    /** Lets the next request to a path that holds this text go wrong; others wait in line. */
    public void failNext(String pathPart, Fault fault) {
        api.faults().next(pathPart, fault);
    }

    /**
     * Has requests go wrong from now on.
     *
     * @param faults what becomes of a request, by its operation, such as {@code issues/create-comment}
     */
    public void goesWrong(Function<String, Optional<Fault>> faults) {
        api.faults().plan(faults);
    }

    /** Notes in the delivery log how a delivery ended. */
    public void delivered(Delivery delivery, int status) {
        locked(() -> world.deliveries().add(DeliveryLog.entry(world, delivery, status)));
    }

    /** The deliveries that the App has asked for again since this was last asked. */
    public List<Delivery> takeRedeliveries() {
        return locked(() -> DeliveryLog.find(world, api.app().takeRedeliveries()));
    }

    private <T> T locked(Supplier<T> work) {
        oneAtATime.lock();
        try {
            return work.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        server.close();
        world.git().close();
    }
}
