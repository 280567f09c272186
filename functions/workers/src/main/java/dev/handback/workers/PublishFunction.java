package dev.handback.workers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handback.command.Command;
import dev.handback.host.Repositories;
import dev.handback.site.SitePublisher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/** Publishes the site: a version of each tag, and one of the default branch as it stands. */
public final class PublishFunction implements RequestStreamHandler {
    private final Parts parts;
    private final QueueWorker worker = new QueueWorker(this::work);

    public PublishFunction() {
        this(WorkerEnvironment.ofProcess(), Clock.systemUTC());
    }

    public PublishFunction(WorkerEnvironment environment, Clock clock) {
        this.parts = new Parts(environment, clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        worker.handle(event, response, context.getLogger());
    }

    private void work(Command command) {
        if (command instanceof Command.PublishSite publish) {
            Repositories repositories = parts.gitHub().repositories(publish.installation());
            HostedSite site = new HostedSite(publish.repository(), repositories, parts);
            SitePublisher publisher = new SitePublisher(parts.site(), site);
            // The App may cover more repositories than the one that this deployment's site is of.
            if (publisher.other().isEmpty()) {
                publisher.publish(
                        site.editions(publish.ref(), publisher), parts.clock().instant(), published -> {});
            }
        }
    }
}
