package dev.handback.workers;

import dev.handback.adapters.aws.AwsPlace;
import dev.handback.adapters.dynamodb.DynamoDbStores;
import dev.handback.adapters.github.GitHubApp;
import dev.handback.adapters.github.GitHubSettings;
import dev.handback.adapters.s3.S3SiteStore;
import dev.handback.adapters.secrets.SecretStore;
import dev.handback.adapters.sqs.MessageQueue;
import dev.handback.check.answer.Addresses;
import dev.handback.site.SiteStore;
import dev.handback.workers.WorkerEnvironment.Variable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The adapters as one environment asks for them; each is made when a function first needs it. */
final class Parts {
    static final String VERSION = "0.1.0";

    private final WorkerEnvironment environment;
    private final Clock clock;
    private final Floors floors;
    private final Hubs hubs;
    private final Once<AwsPlace> place;
    private final Once<GitHubApp> gitHub;
    private final Once<DynamoDbStores> stores;
    private final Once<SiteStore> site;
    private final Once<Optional<MessageQueue>> queue;

    Parts(WorkerEnvironment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        this.floors = new Floors(clock);
        this.hubs = new Hubs(clock);
        this.place = new Once<>(() -> AwsPlace.of(environment.variables()));
        this.gitHub = new Once<>(this::connect);
        this.stores = new Once<>(() -> DynamoDbStores.open(
                environment.get(Variable.LEDGER_TABLE), environment.get(Variable.STATE_TABLE), place()));
        this.queue = new Once<>(() -> Optional.of(environment.orEmpty(Variable.QUEUE_URL))
                .filter(url -> !url.isEmpty())
                .map(url -> MessageQueue.open(url, place())));
        this.site = new Once<>(() -> S3SiteStore.open(environment.get(Variable.SITE_BUCKET), place()));
    }

    /** Has a message of the function's queue come again after a pause; without a queue it is left as it is. */
    void postpone(String receipt, Duration pause) {
        queue.get().ifPresent(from -> from.postpone(receipt, pause));
    }

    Clock clock() {
        return clock;
    }

    Floors floors() {
        return floors;
    }

    Hubs hubs() {
        return hubs;
    }

    GitHubApp gitHub() {
        return gitHub.get();
    }

    DynamoDbStores stores() {
        return stores.get();
    }

    SiteStore site() {
        return site.get();
    }

    String web() {
        return environment.web();
    }

    Addresses addresses() {
        return new Addresses(environment.web(), environment.orEmpty(Variable.SITE_URL));
    }

    private AwsPlace place() {
        return place.get();
    }

    private GitHubApp connect() {
        String key = SecretStore.open(place()).read(environment.get(Variable.GITHUB_APP_KEY_ID));
        long id = Long.parseLong(environment.get(Variable.GITHUB_APP_ID));
        return GitHubApp.connect(new GitHubSettings(environment.api(), id, key, VERSION), clock);
    }
}
