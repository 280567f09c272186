package dev.handback.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.handback.local.aws.LocalAws;
import dev.handback.local.aws.Template;
import dev.handback.local.github.Delivery;
import dev.handback.local.github.GitHubStub;
import dev.handback.local.lambda.LambdaFunction;
import dev.handback.local.lambda.Outcome;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The whole system on one machine: GitHub's stand-in before a real Git repository, the tables, queues and the bucket of
 * {@code template.yaml}, and its five functions between them.
 */
public final class LocalSystem implements AutoCloseable {
    /** The queues with the functions that they feed, by logical id. */
    private static final Map<String, String> FED = new TreeMap<>(Map.of(
            "AccessQueue", "AccessEventFunction",
            "ChecksQueue", "PullRequestFunction",
            "PublishQueue", "PublishFunction"));

    private static final String WEBHOOK_SECRET = "webhook";
    private static final String APP_KEY = "app-key";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();
    // Made once for all systems of a process: it takes a while.
    private static final AppKeys KEYS = AppKeys.make();

    private final GitHubStub gitHub;
    private final LocalAws aws;
    private final Map<String, LambdaFunction> functions = new HashMap<>();
    private final Map<String, EventSource> sources = new TreeMap<>();

    private LocalSystem(GitHubStub gitHub, LocalAws aws) {
        this.gitHub = gitHub;
        this.aws = aws;
    }

    /**
     * What the system is made of.
     *
     * @param template the template that is deployed
     * @param gitDir the repository's Git folder
     * @param repository its name on GitHub
     * @param clock what time it is at GitHub
     */
    public record Setup(Template template, Path gitDir, RepositoryName repository, Clock clock, Functions functions) {}

    /** Starts it. The secrets are made up. */
    public static LocalSystem start(Setup setup) {
        String secret = Long.toHexString(System.nanoTime());
        LocalAws aws = LocalAws.start(setup.template());
        aws.secrets().put(WEBHOOK_SECRET, "{\"current\":\"" + secret + "\"}").put(APP_KEY, KEYS.pem());
        GitHubStub gitHub = GitHubStub.start(
                setup.gitDir(),
                new GitHubStub.Options(setup.repository(), 4711, 815, KEYS.publicKey(), secret, setup.clock()));
        LocalSystem system = new LocalSystem(gitHub, aws);
        system.deploy(setup.functions());
        return system;
    }

    private void deploy(Functions make) {
        Map<String, String> own = Map.of(
                "WEBHOOK_SECRET_ID",
                WEBHOOK_SECRET,
                "GITHUB_APP_ID",
                "4711",
                "GITHUB_APP_KEY_ID",
                APP_KEY,
                "GITHUB_API_URL",
                gitHub.apiUrl().toString());
        for (String name : List.of(
                "WebhookFunction",
                "PullRequestFunction",
                "PublishFunction",
                "AccessEventFunction",
                "ReminderFunction")) {
            functions.put(name, make.make(name, aws.environment(name, own)));
        }
        FED.forEach((queue, function) -> sources.put(queue, EventSource.feed(function(function), aws.queues(), queue)));
    }

    public GitHubStub gitHub() {
        return gitHub;
    }

    public LocalAws aws() {
        return aws;
    }

    /** A function by its logical id. */
    public LambdaFunction function(String name) {
        LambdaFunction function = functions.get(name);
        if (function == null) {
            throw new IllegalArgumentException("no function " + name);
        }
        return function;
    }

    /** Brings deliveries to the webhook as GitHub would, and has the workers do what they ask for. */
    public void receive(List<Delivery> deliveries) {
        deliveries.forEach(this::deliver);
        work();
    }

    /** Brings one delivery to the webhook; returns its answer's status. */
    public int deliver(Delivery delivery) {
        Outcome outcome = function("WebhookFunction").invoke(event(delivery));
        int status = outcome instanceof Outcome.Answered answered ? status(answered) : 502;
        gitHub.delivered(delivery, status);
        return status;
    }

    /** Feeds the workers until the queues are empty. */
    public void work() {
        sources.values().forEach(source -> source.drain(PATIENCE));
    }

    /** What the schedule does every hour. */
    public Outcome remind() {
        return function("ReminderFunction").invoke("{}".getBytes(StandardCharsets.UTF_8));
    }

    /** The event by which a function URL hands over a request. */
    private static byte[] event(Delivery delivery) {
        ObjectNode event = JSON.createObjectNode();
        event.put("version", "2.0").put("rawPath", "/").put("isBase64Encoded", false);
        ObjectNode headers = event.putObject("headers");
        delivery.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        event.putObject("requestContext")
                .putObject("http")
                .put("method", "POST")
                .put("path", "/");
        event.put("body", delivery.body());
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int status(Outcome.Answered answered) {
        try {
            JsonNode answer = JSON.readTree(answered.body());
            return answer.path("statusCode").asInt();
        } catch (IOException notJson) {
            return 502;
        }
    }

    @Override
    public void close() {
        sources.values().forEach(EventSource::close);
        functions.values().forEach(LocalSystem::close);
        gitHub.close();
        aws.close();
    }

    private static void close(LambdaFunction function) {
        function.close();
    }
}
