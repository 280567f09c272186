package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import java.util.stream.Stream;

/** Where the webhook secret is kept: Secrets Manager, as JSON {@code {"current":"…","previous":"…"}}. */
final class SecretStore {
    private static final JsonFactory JSON = new JsonFactory();
    private static final FieldPicker ANSWER = new FieldPicker(Set.of("SecretString"));
    private static final FieldPicker SECRET = new FieldPicker(Set.of("current", "previous"));

    private final AwsService secretsManager;
    private final String secretId;

    SecretStore(AwsService secretsManager, String secretId) {
        this.secretsManager = secretsManager;
        this.secretId = secretId;
    }

    /** Reads the secret; refuses the delivery if that is not possible, since nothing can be verified then. */
    WebhookSecret read() {
        try {
            byte[] answer =
                    secretsManager.call("secretsmanager.GetSecretValue", "application/x-amz-json-1.1", request());
            return secret(ANSWER.pick(answer).find("SecretString").orElse(""));
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.SECRET_OUT_OF_REACH,
                    "The webhook secret cannot be read, so the delivery cannot be verified. Deliver it again later.",
                    e);
        }
    }

    private static WebhookSecret secret(String text) throws IOException {
        Fields fields = fields(text);
        String current =
                fields.find("current").orElseThrow(() -> new IOException("the webhook secret has no 'current'"));
        return new WebhookSecret(Stream.concat(Stream.of(current), fields.find("previous").stream())
                .toList());
    }

    private static Fields fields(String secret) throws IOException {
        try {
            return SECRET.pick(secret.getBytes(UTF_8));
        } catch (JsonProcessingException e) {
            // Without its cause: the parser quotes what it cannot read, and that is the secret.
            throw new IOException("the webhook secret is not JSON: {\"current\": \"…\", \"previous\": \"…\"}");
        }
    }

    private String request() throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("SecretId", secretId);
            json.writeEndObject();
        }
        return text.toString();
    }
}
