package dev.handback.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class LogTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void writesOneLineForADelivery() throws IOException {
        try (var aws = new FakeAws()) {
            assertThat(Invocation.of(aws.function(NOW), Event.of("push.branch")).log())
                    .isEqualTo("{\"level\":\"INFO\",\"message\":\"accepted: publish-site, sync-access\","
                            + "\"delivery\":\"72d3162e-cc78-11e3-81ab-4c9367dc0958\",\"event\":\"push\"}\n");
        }
    }

    @Test
    void quotesNothingOfABodyASignatureOrASecret() throws IOException {
        try (var aws = new FakeAws()) {
            Event event = Event.of("push", "{\"password\": oops-in-the-body");
            String log = Invocation.of(aws.function(NOW), event).log();
            assertThat(log)
                    .contains("400: The body is not a JSON object: line 1, column ")
                    .doesNotContain("oops")
                    .doesNotContain("sha256=")
                    .doesNotContain("secret\"");
        }
    }

    @Test
    void isNotFilledByLongHeaders() throws IOException {
        try (var aws = new FakeAws()) {
            Event event = Event.of("ping")
                    .with("X-GitHub-Event", "line\n" + "x".repeat(10_000))
                    .signed("nobody's");
            String log = Invocation.of(aws.function(NOW), event).log();
            assertThat(log).hasLineCount(1).contains("\"event\":\"line\\nxxx").hasSizeLessThan(400);
        }
    }
}
