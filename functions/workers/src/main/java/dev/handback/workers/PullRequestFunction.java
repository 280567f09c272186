package dev.handback.workers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handback.adapters.github.GitHubApp;
import dev.handback.check.Floor;
import dev.handback.check.TreeCheck;
import dev.handback.check.answer.PullRequestCheck;
import dev.handback.check.rule.Rules;
import dev.handback.command.Command;
import dev.handback.host.Repositories;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Checks pull requests: a check run with remarks on lines, and one comment. */
public final class PullRequestFunction implements RequestStreamHandler {
    private final Parts parts;
    private final RecentChecks recent = new RecentChecks();
    private final QueueWorker worker;

    public PullRequestFunction() {
        this(WorkerEnvironment.ofProcess(), Clock.systemUTC());
    }

    public PullRequestFunction(WorkerEnvironment environment, Clock clock) {
        this.parts = new Parts(environment, clock);
        this.worker = new QueueWorker(this::work, parts::postpone);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        worker.handle(event, response, context.getLogger());
    }

    private Optional<String> work(Command command) {
        if (command instanceof Command.CheckPullRequest check) {
            GitHubApp app = parts.gitHub();
            Repositories repositories = app.repositories(check.installation());
            TreeCheck rules = TreeCheck.with(Rules.all(), LocalDate.now(parts.clock()))
                    .lookingUp(parts.hubs().of(check.repository(), repositories))
                    .remembering(recent.of(check.repository()));
            Floor.Held held = parts.floors().of(check.repository(), repositories);
            new PullRequestCheck(
                            repositories,
                            app.pullRequests(check.installation()),
                            held.floor().map(rules::over).orElse(rules),
                            parts.addresses())
                    .answer(check.repository(), check.number(), held.remark());
        }
        return Optional.empty();
    }
}
