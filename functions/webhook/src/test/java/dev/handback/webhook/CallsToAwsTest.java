package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signatures are compared with published ones and with those of an independent signer (botocore). */
final class CallsToAwsTest {
    private static final Instant AT = Instant.parse("2015-08-30T12:36:00.999Z");
    private static final String KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /** {@code post-vanilla} of the test suite that AWS publishes for Signature Version 4. */
    @Test
    void signsAsThePublishedExample() {
        var signer = new CallSigner(new Credentials("AKIDEXAMPLE", KEY, ""), "us-east-1", "service");
        assertThat(signer.sign(URI.create("https://example.amazonaws.com/"), Map.of(), new byte[0], AT))
                .isEqualTo(Map.of(
                        "x-amz-date",
                        "20150830T123600Z",
                        "authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,"
                                + " SignedHeaders=host;x-amz-date,"
                                + " Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"));
    }

    @Test
    void signsHeadersBodyAndSessionToken() {
        var signer = new CallSigner(
                new Credentials("AKIDEXAMPLE", KEY, "AQoDYXdzEPT//////////wEXAMPLE"), "eu-central-1", "sqs");
        var headers = Map.of("Content-Type", "application/x-amz-json-1.0", "X-Amz-Target", "AmazonSQS.SendMessage");
        var endpoint = URI.create("https://sqs.eu-central-1.amazonaws.com");
        assertThat(signer.sign(endpoint, headers, "{\"MessageBody\":\"grün\"}".getBytes(UTF_8), AT))
                .isEqualTo(Map.of(
                        "content-type",
                        "application/x-amz-json-1.0",
                        "x-amz-date",
                        "20150830T123600Z",
                        "x-amz-security-token",
                        "AQoDYXdzEPT//////////wEXAMPLE",
                        "x-amz-target",
                        "AmazonSQS.SendMessage",
                        "authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/eu-central-1/sqs/aws4_request,"
                                + " SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target,"
                                + " Signature=816bcf4314478db63d3bcb6a9de5258bfe4ca76161b4a28a3094401f8974dc15"));
    }

    @Test
    void signsTheHostWithItsPort() {
        var signer = new CallSigner(new Credentials("AKIDEXAMPLE", KEY, ""), "eu-central-1", "secretsmanager");
        var headers =
                Map.of("content-type", "application/x-amz-json-1.1", "x-amz-target", "secretsmanager.GetSecretValue");
        assertThat(signer.sign(URI.create("http://127.0.0.1:4566"), headers, "{\"SecretId\":\"s\"}".getBytes(UTF_8), AT)
                        .get("authorization"))
                .endsWith("Signature=f7310e08160f2e93421b0b88fd32be6e7b2b311695ee4d9e26dc96504fe86a96");
    }

    @Test
    void sendsTheSignatureAndTheTokenOfTheRole() throws IOException {
        try (var aws = new FakeAws()) {
            Invocation.of(aws.function(AT), Event.of("push.tag").with("X-GitHub-Event", "ping"));
            assertThat(aws.calls).singleElement().satisfies(call -> {
                assertThat(call.operation()).isEqualTo("secretsmanager.GetSecretValue");
                assertThat(call.body())
                        .isEqualTo("{\"SecretId\":\"arn:aws:secretsmanager:eu-central-1:1:secret:webhook\"}");
                assertThat(call.authorization())
                        .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/eu-central-1/secretsmanager/");
                assertThat(call.token()).isEqualTo("role token");
            });
        }
    }

    @Test
    void doesNotWaitForSilence() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var service = new AwsService(
                    URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                    new CallSigner(new Credentials("AKIDEXAMPLE", KEY, ""), "us-east-1", "sqs"),
                    () -> AT,
                    new AwsService.Timeouts(200, 200));
            assertThatThrownBy(() -> service.call("AmazonSQS.SendMessage", "application/x-amz-json-1.0", "{}"))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void knowsTheAddressOfAServiceInItsRegion() {
        assertThat(environment("eu-central-1").endpoint("sqs"))
                .isEqualTo(URI.create("https://sqs.eu-central-1.amazonaws.com"));
        assertThat(environment("cn-north-1").endpoint("sqs"))
                .isEqualTo(URI.create("https://sqs.cn-north-1.amazonaws.com.cn"));
    }

    @Test
    void saysWhichVariableIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> environment("eu-central-1").get(Environment.Variable.CHECKS_QUEUE_URL))
                .withMessage("The environment variable CHECKS_QUEUE_URL is not set."
                        + " template.yaml sets it for WebhookFunction.");
    }

    @Test
    void secretsPrintNothingOfThemselves() {
        var variables = new HashMap<>(Map.of("AWS_SECRET_ACCESS_KEY", KEY));
        assertThat(new Environment(variables).toString()).doesNotContain(KEY);
        assertThat(new Credentials("AKIDEXAMPLE", KEY, "token").toString()).isEqualTo("Credentials[AKIDEXAMPLE]");
    }

    private static Environment environment(String region) {
        return new Environment(Map.of("AWS_REGION", region));
    }
}
