package dev.handback.workers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handback.access.RegisterSync;
import dev.handback.access.ReminderRun;
import dev.handback.adapters.dynamodb.DynamoDbStores;
import dev.handback.adapters.github.GitHubApp;
import dev.handback.command.Command;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Brings the ledger up to the access register on the default branch, and the reminder issues up to the ledger. */
public final class AccessEventFunction implements RequestStreamHandler {
    private final Parts parts;
    private final QueueWorker worker;

    public AccessEventFunction() {
        this(WorkerEnvironment.ofProcess(), Clock.systemUTC());
    }

    public AccessEventFunction(WorkerEnvironment environment, Clock clock) {
        this.parts = new Parts(environment, clock);
        this.worker = new QueueWorker(this::work, parts::postpone);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        worker.handle(event, response, context.getLogger());
    }

    private Optional<String> work(Command command) {
        return command instanceof Command.SyncAccess sync ? sync(sync) : Optional.empty();
    }

    private Optional<String> sync(Command.SyncAccess sync) {
        GitHubApp app = parts.gitHub();
        DynamoDbStores stores = parts.stores();
        Instant now = parts.clock().instant();
        ReminderRun.Host host =
                new ReminderRun.Host(app.repositories(sync.installation()), app.issues(sync.installation()));
        RegisterSync.Synced synced = new RegisterSync(
                        host.repositories(), stores.ledger(), stores.state(), stores.pseudonyms())
                .sync(sync.repository(), now);
        new ReminderRun(host, stores.ledger(), stores.state(), stores.pseudonyms()).closeEnded(sync.repository(), now);
        return Optional.of(synced.passedOver())
                .filter(engagements -> !engagements.isEmpty())
                .map("the repository does not have these engagements, of which its access files speak: %s"::formatted);
    }
}
