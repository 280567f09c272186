package dev.handback.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secret is kept for a while, and changed without a deployment or a lost delivery. */
final class SecretRotationTest {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private FakeAws aws;
    private WebhookFunction function;

    @BeforeEach
    void start() throws IOException {
        aws = new FakeAws();
        function = new WebhookFunction(aws.environment(), () -> now);
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void bothSecretsAreAccepted() throws IOException {
        assertThat(status("new secret")).isEqualTo(200);
        assertThat(status("old secret")).isEqualTo(200);
        assertThat(status("older secret")).isEqualTo(401);
    }

    @Test
    void oneSecretAloneIsEnough() throws IOException {
        aws.secret = "{\"current\":\"new secret\"}";
        assertThat(status("new secret")).isEqualTo(200);
        assertThat(status("")).isEqualTo(401);
    }

    @Test
    void theSecretIsReadOnceInFiveMinutes() throws IOException {
        status("new secret");
        after(Duration.ofSeconds(299), "new secret");
        assertThat(reads()).isEqualTo(1);
        after(Duration.ofSeconds(1), "new secret");
        assertThat(reads()).isEqualTo(2);
    }

    @Test
    void aSecretTakenOutIsRefusedAfterFiveMinutes() throws IOException {
        assertThat(status("old secret")).isEqualTo(200);
        aws.secret = "{\"current\":\"new secret\"}";
        assertThat(after(Duration.ofMinutes(5), "old secret")).isEqualTo(401);
    }

    @Test
    void aNewSecretTakesEffectWithItsFirstDelivery() throws IOException {
        status("new secret");
        aws.secret = "{\"current\":\"newest secret\",\"previous\":\"new secret\"}";
        assertThat(after(Duration.ofMinutes(1), "newest secret")).isEqualTo(200);
        assertThat(reads()).isEqualTo(2);
    }

    @Test
    void wrongSignaturesCostAtMostOneReadingAMinute() throws IOException {
        for (int second = 0; second < 119; second++) {
            assertThat(after(Duration.ofSeconds(1), "anybody's")).isEqualTo(401);
        }
        assertThat(reads()).isEqualTo(2);
    }

    private int after(Duration time, String secret) throws IOException {
        now = now.plus(time);
        return status(secret);
    }

    private int status(String secret) throws IOException {
        Event ping = secret.isEmpty()
                ? Event.of("ping").with("X-Hub-Signature-256", "sha256=" + "0".repeat(64))
                : Event.of("ping").signed(secret);
        return Invocation.of(function, ping).status();
    }

    private int reads() {
        return aws.bodies("secretsmanager.GetSecretValue").size();
    }
}
