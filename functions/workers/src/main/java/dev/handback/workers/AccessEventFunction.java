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

/** Brings the ledger up to the access register on the default branch, and the reminder issues up to the ledger. */
public final class AccessEventFunction implements RequestStreamHandler {
    private final Parts parts;
    private final QueueWorker worker = new QueueWorker(this::work);

    public AccessEventFunction() {
        this(WorkerEnvironment.ofProcess(), Clock.systemUTC());
    }

    public AccessEventFunction(WorkerEnvironment environment, Clock clock) {
        this.parts = new Parts(environment, clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        worker.handle(event, response, context.getLogger());
    }

    private void work(Command command) {
        if (command instanceof Command.SyncAccess sync) {
            GitHubApp app = parts.gitHub();
            DynamoDbStores stores = parts.stores();
            Instant now = parts.clock().instant();
            new RegisterSync(
                            app.repositories(sync.installation()), stores.ledger(), stores.state(), stores.pseudonyms())
                    .sync(sync.repository(), now);
            ReminderRun.Host host =
                    new ReminderRun.Host(app.repositories(sync.installation()), app.issues(sync.installation()));
            new ReminderRun(host, stores.ledger(), stores.state(), stores.pseudonyms())
                    .closeEnded(sync.repository(), now);
        }
    }
}
