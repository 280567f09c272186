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
import java.util.Optional;

/** Publishes the site: a version of each tag, and one of the default branch as it stands. */
public final class PublishFunction implements RequestStreamHandler {
    private final Parts parts;
    private final QueueWorker worker;

    public PublishFunction() {
        this(WorkerEnvironment.ofProcess(), Clock.systemUTC());
    }

    public PublishFunction(WorkerEnvironment environment, Clock clock) {
        this.parts = new Parts(environment, clock);
        this.worker = new QueueWorker(this::work, parts::postpone);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        worker.handle(event, response, context.getLogger());
    }

    private Optional<String> work(Command command) {
        return command instanceof Command.PublishSite publish ? publish(publish) : Optional.empty();
    }

    /** The App may cover more repositories than the one that this deployment's site is of. */
    private Optional<String> publish(Command.PublishSite publish) {
        Repositories repositories = parts.gitHub().repositories(publish.installation());
        HostedSite site = new HostedSite(publish.repository(), repositories, parts);
        SitePublisher publisher = new SitePublisher(parts.site(), site);
        Optional<String> other = publisher.other();
        if (other.isEmpty()) {
            publisher.publish(
                    site.editions(publish.ref(), publisher), parts.clock().instant(), published -> {});
            site.end();
        }
        return other.map(
                "the site is that of %s; where this is its former name, write the present one into versions.json"
                        ::formatted);
    }
}
