package dev.handback.local.aws;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * AWS on one machine: the tables and queues of a template, secrets, and the one door that leads to them.
 *
 * {@snippet :
 * try (var aws = LocalAws.start(Template.read(Path.of("template.yaml")))) {
 *     aws.secrets().put("webhook-secret", "{\"current\":\"…\"}");
 *     var environment = aws.environment("WebhookFunction", Map.of("WEBHOOK_SECRET_ID", "webhook-secret"));
 * }
 * }
 */
public final class LocalAws implements AutoCloseable {
    private final Template template;
    private final LocalDynamo dynamo;
    private final LocalQueues queues;
    private final LocalSecrets secrets;
    private final LocalBucket bucket;
    private final AwsDoor door;

    private LocalAws(Template template) {
        this.template = template;
        this.dynamo = LocalDynamo.start(template);
        this.queues = LocalQueues.start(template);
        this.secrets = LocalSecrets.start();
        this.bucket = LocalBucket.start();
        this.door = AwsDoor.open(
                Map.of(
                        "dynamodb",
                        dynamo.endpoint(),
                        "sqs",
                        queues.endpoint(),
                        "secretsmanager",
                        secrets.endpoint(),
                        "s3",
                        bucket.endpoint()),
                gate());
    }

    /** Starts everything that the template asks for. */
    public static LocalAws start(Template template) {
        return new LocalAws(template);
    }

    private Gate gate() {
        Map<String, String> logicalIds = new HashMap<>();
        dynamo.tables().forEach((id, table) -> logicalIds.put(table, id));
        return new Gate(Roles.of(template), logicalIds);
    }

    /** What {@code AWS_ENDPOINT_URL} is set to. */
    public URI endpoint() {
        return door.endpoint();
    }

    public LocalDynamo dynamo() {
        return dynamo;
    }

    public LocalQueues queues() {
        return queues;
    }

    public LocalSecrets secrets() {
        return secrets;
    }

    public LocalBucket bucket() {
        return bucket;
    }

    /**
     * Has calls go wrong from now on.
     *
     * @param outages what becomes of a call, such as {@code sqs SendMessage} or {@code s3 PUT versions.json}
     */
    public void goesWrong(Function<String, Optional<Outage>> outages) {
        door.outages(outages);
    }

    /**
     * The environment that a function gets: the template's variables with queues and tables as they are called here,
     * the standard variables, keys by which it is known again, and {@code own} over all of them.
     */
    public Map<String, String> environment(String function, Map<String, String> own) {
        Map<String, String> known = new HashMap<>(dynamo.tables());
        known.putAll(queues.urls());
        template.resources("AWS::S3::Bucket")
                .keySet()
                .forEach(id -> known.put(id, "handback-" + id.toLowerCase(Locale.ROOT)));
        Map<String, String> environment = new HashMap<>(Map.of(
                "AWS_ENDPOINT_URL",
                endpoint().toString(),
                "AWS_REGION",
                Template.HERE.getOrDefault("AWS::Region", ""),
                "AWS_ACCESS_KEY_ID",
                function,
                "AWS_SECRET_ACCESS_KEY",
                "local"));
        template.environment(function).forEach((name, value) -> {
            if (!own.containsKey(name)) {
                environment.put(name, template.text(value, known));
            }
        });
        environment.putAll(own);
        return Map.copyOf(environment);
    }

    @Override
    public void close() {
        door.close();
        bucket.close();
        secrets.close();
        queues.close();
        dynamo.close();
    }
}
