package dev.handback.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The template that is deployed makes the local stack: what it renames or drops, this fails on. */
final class DeployedTemplateTest {
    private final Template template = Template.read(Path.of(System.getProperty("handback.root"), "template.yaml"));

    @Test
    void makesTheLocalStack() {
        try (var aws = LocalAws.start(template)) {
            assertThat(aws.dynamo().tables()).containsOnlyKeys("LedgerTable", "StateTable");
            assertThat(aws.queues().urls())
                    .containsOnlyKeys(
                            "ChecksQueue",
                            "ChecksDeadLetterQueue",
                            "PublishQueue",
                            "PublishDeadLetterQueue",
                            "AccessQueue",
                            "AccessDeadLetterQueue");
            assertThat(aws.environment("WebhookFunction", Map.of("WEBHOOK_SECRET_ID", "webhook")))
                    .containsEntry("CHECKS_QUEUE_URL", aws.queues().url("ChecksQueue"))
                    .containsEntry("PUBLISH_QUEUE_URL", aws.queues().url("PublishQueue"));
            var given = Map.of("GITHUB_APP_ID", "4711", "GITHUB_APP_KEY_ID", "key");
            assertThat(aws.environment("PublishFunction", given))
                    .containsEntry("LEDGER_TABLE", aws.dynamo().table("LedgerTable"))
                    .containsEntry("GITHUB_APP_ID", "4711")
                    .containsKey("SITE_BUCKET");
        }
    }
}
