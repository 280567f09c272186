package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not taken, with which status, and in which order that is found. */
final class RefusedDeliveriesTest {
    private FakeAws aws;
    private WebhookFunction function;

    @BeforeEach
    void start() throws IOException {
        aws = new FakeAws();
        function = aws.function(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aBodyOverTheLimitIsRefusedBeforeAnythingIsAskedOfAws() throws IOException {
        String limit = " ".repeat(Reception.LARGEST_BODY);
        refused(413, "has 4194305 bytes", Event.of("ping", limit + " "));
        assertThat(aws.calls).isEmpty();
        refused(400, "not a JSON object", Event.of("ping", limit));
    }

    @Test
    void aWrongSignatureIsRefusedBeforeTheBodyIsParsed() throws IOException {
        refused(401, "signature does not fit", Event.of("push", "{ no JSON").signed("somebody's secret"));
        refused(400, "not a JSON object: line 1", Event.of("push", "{ no JSON"));
        assertThat(aws.bodies("AmazonSQS.SendMessage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256=",
                "sha1=b5f1ffbb0b5f0ffbb0b5f1ffbb0b5f0ffbb0b5f1ffbb0b5f0ffbb0b5f1ffbb0b",
                "sha256=b5f1",
                "sha256=zzf1ffbb0b5f0ffbb0b5f1ffbb0b5f0ffbb0b5f1ffbb0b5f0ffbb0b5f1ffbb0b"
            })
    void whatIsNoSignatureIsRefusedWithoutReadingTheSecret(String header) throws IOException {
        refused(401, "The delivery is not signed", Event.of("ping").with("X-Hub-Signature-256", header));
        assertThat(aws.calls).isEmpty();
    }

    @Test
    void aMissingSignatureIsRefused() throws IOException {
        refused(401, "The delivery is not signed", Event.of("ping").without("X-Hub-Signature-256"));
    }

    @Test
    void theSignatureIsOverTheBytesThatWereSent() throws IOException {
        Event umlauts = Event.of("ping", "{\"zen\":\"Schöne Grüße \uD83D\uDE80\"}");
        assertThat(Invocation.of(function, umlauts).status()).isEqualTo(200);
        assertThat(Invocation.of(function, umlauts.base64()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    X-GitHub-Event | The header X-GitHub-Event is missing.
                    X-GitHub-Delivery | The header X-GitHub-Delivery is missing or not a GUID.
                    """)
    void aMissingHeaderIsNamed(String header, String sentence) throws IOException {
        refused(400, sentence, Event.of("push.branch").without(header));
    }

    @Test
    void anIdThatIsNoGuidIsRefused() throws IOException {
        refused(400, "not a GUID", Event.of("push.branch").with("X-GitHub-Delivery", "1:2"));
    }

    @Test
    void aFormIsRefusedWithWhatToSet() throws IOException {
        refused(
                400,
                "Set the content type of the webhook to application/json.",
                Event.of("push", "payload=%7B%7D").with("Content-Type", "application/x-www-form-urlencoded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"a\":[}", "{} {}", "{\"a\":{\"b\":1}"})
    void whatIsNoJsonObjectIsRefused(String body) throws IOException {
        refused(400, "The body is not a JSON object: line 1", Event.of("push", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "installation"      | The delivery has no 'installation.id'. Use the webhook of the GitHub App
                    "number"            | The delivery has no 'number'.
                    "sha"               | The delivery has no 'pull_request.head.sha'.
                    "full_name"         | The delivery has no 'repository.full_name'.
                    "action"            | The delivery has no 'action'.
                    """)
    void aMissingFieldIsNamed(String field, String sentence) throws IOException {
        String body = Event.payload("pull_request.opened").replace(field + ":", "\"gone\":");
        refused(400, sentence, Event.of("pull_request", body));
        assertThat(aws.bodies("AmazonSQS.SendMessage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "number": 2,                          | "number": "two",      | 'number' of the delivery is not a whole number.
                    "number": 2,                          | "number": 0,          | 'number' of the delivery is not a number of a pull request.
                    "full_name": "Codertocat/Hello-World" | "full_name": "a b/c"  | 'repository.full_name' of the delivery is not owner/name.
                    "sha": "ec26c3e57ca3a959ca5aad62de7213c562f8c821" | "sha": "ec26" | 'pull_request.head.sha' of the delivery is not a commit id.
                    """)
    void aFieldThatIsNotWhatItShouldBeIsNamed(String field, String other, String sentence) throws IOException {
        refused(
                400,
                sentence,
                Event.of("pull_request", Event.payload("pull_request.opened").replace(field, other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"headers\":", "{\"body\":\"%\",\"isBase64Encoded\":true}"})
    void whatIsNoHttpRequestIsRefused(String event) throws IOException {
        Invocation invocation = Invocation.of(function, event.getBytes(UTF_8));
        assertThat(invocation.status()).isEqualTo(400);
        assertThat(invocation.body()).contains("This is not an HTTP request in payload format 2.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"headers\":null,\"body\":null}", "{\"headers\":[],\"body\":{\"a\":1}}"})
    void anEmptyRequestIsUnsigned(String event) throws IOException {
        assertThat(Invocation.of(function, event.getBytes(UTF_8)).status()).isEqualTo(401);
    }

    @Test
    void aQueueOutOfReachFailsTheDelivery() throws IOException {
        aws.queueFailures.addAll(List.of(503, 503));
        Invocation invocation = refused(502, "The work cannot be queued.", Event.of("push.branch"));
        assertThat(invocation.log())
                .contains("\"level\":\"ERROR\"")
                .contains("AmazonSQS.SendMessage")
                .contains("answered 503");
    }

    @Test
    void aQueueThatFailsOnceIsAskedAgain() throws IOException {
        aws.queueFailures.add(500);
        assertThat(Invocation.of(function, Event.of("push.branch")).status()).isEqualTo(202);
        assertThat(aws.bodies("AmazonSQS.SendMessage")).hasSize(3);
    }

    @Test
    void aQueueThatRefusesIsNotAskedAgain() throws IOException {
        aws.queueFailures.add(403);
        refused(502, "The work cannot be queued.", Event.of("push.branch"));
        assertThat(aws.bodies("AmazonSQS.SendMessage")).hasSize(1);
    }

    @Test
    void aSecretStoreOutOfReachFailsTheDelivery() throws IOException {
        aws.close();
        refused(503, "The webhook secret cannot be read", Event.of("push.branch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a plain secret", "{\"previous\":\"old secret\"}", "{\"current\":\"\"}", "[]"})
    void aSecretThatIsNotInItsFormFailsTheDeliveryAndIsNotLogged(String secret) throws IOException {
        aws.secret = secret;
        Invocation invocation = refused(503, "The webhook secret cannot be read", Event.of("push.branch"));
        assertThat(invocation.log()).doesNotContain("plain").doesNotContain("old secret");
    }

    private Invocation refused(int status, String sentence, Event event) throws IOException {
        Invocation invocation = Invocation.of(function, event);
        assertThat(invocation.status()).as(invocation.body()).isEqualTo(status);
        assertThat(invocation.body()).startsWith("{\"refused\":\"").contains(sentence);
        return invocation;
    }
}
