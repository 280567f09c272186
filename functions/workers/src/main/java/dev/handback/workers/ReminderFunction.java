package dev.handback.workers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handback.access.GrantRow;
import dev.handback.access.ReminderRun;
import dev.handback.adapters.dynamodb.DynamoDbStores;
import dev.handback.adapters.github.GitHubApp;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Once an hour: reminds of the access that ends or has ended, in the repositories where something is due. */
public final class ReminderFunction implements RequestStreamHandler {
    private final Parts parts;

    public ReminderFunction() {
        this(WorkerEnvironment.ofProcess(), Clock.systemUTC());
    }

    public ReminderFunction(WorkerEnvironment environment, Clock clock) {
        this.parts = new Parts(environment, clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        Instant now = parts.clock().instant();
        RepositoryRounds.Outcome outcome =
                new RepositoryRounds(repository -> remind(repository, now), context).of(due(now));
        if (outcome.left() > 0) {
            throw new IOException(
                    "Reminders of %d repositories did not go out; the next run tries again.".formatted(outcome.left()));
        }
        response.write("{\"sent\":%d}".formatted(outcome.done()).getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> due(Instant now) {
        Set<String> repositories = new TreeSet<>();
        try (Stream<GrantRow> rows = parts.stores().state().due(now)) {
            rows.forEach(row -> row.projection().register().ifPresent(name -> repositories.add(name.toString())));
        }
        return repositories;
    }

    private int remind(String name, Instant now) {
        RepositoryName repository = RepositoryName.parse(name);
        GitHubApp app = parts.gitHub();
        long installation = app.installation(repository);
        DynamoDbStores stores = parts.stores();
        ReminderRun.Host host = new ReminderRun.Host(app.repositories(installation), app.issues(installation));
        return new ReminderRun(host, stores.ledger(), stores.state(), stores.pseudonyms()).remind(repository, now);
    }
}
