package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One call of the function: what it answered, and what it wrote to its log. */
record Invocation(int status, String body, String log) {

    static Invocation of(WebhookFunction function, Event event) throws IOException {
        return of(function, event.json());
    }

    static Invocation of(WebhookFunction function, byte[] event) throws IOException {
        var response = new ByteArrayOutputStream();
        var log = new KeptLog();
        function.handleRequest(new ByteArrayInputStream(event), response, new OnlyLogger(log));
        Fields answer = new FieldPicker(java.util.Set.of("statusCode", "body", "headers.content-type"))
                .pick(response.toByteArray());
        if (!answer.text("headers.content-type").equals("application/json")) {
            throw new IOException("not an answer of ours: " + response.toString(UTF_8));
        }
        return new Invocation(answer.number("statusCode"), answer.text("body"), log.written.toString(UTF_8));
    }

    private static final class KeptLog implements LambdaLogger {
        final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public void log(String message) {
            log(message.getBytes(UTF_8));
        }

        @Override
        public void log(byte[] message) {
            written.writeBytes(message);
        }
    }

    private record OnlyLogger(LambdaLogger logger) implements Context {
        @Override
        public LambdaLogger getLogger() {
            return logger;
        }

        @Override
        public String getAwsRequestId() {
            return "";
        }

        @Override
        public String getLogGroupName() {
            return "";
        }

        @Override
        public String getLogStreamName() {
            return "";
        }

        @Override
        public String getFunctionName() {
            return "";
        }

        @Override
        public String getFunctionVersion() {
            return "";
        }

        @Override
        public String getInvokedFunctionArn() {
            return "";
        }

        @Override
        public @Nullable CognitoIdentity getIdentity() {
            return null;
        }

        @Override
        public @Nullable ClientContext getClientContext() {
            return null;
        }

        @Override
        public int getRemainingTimeInMillis() {
            return 10_000;
        }

        @Override
        public int getMemoryLimitInMB() {
            return 512;
        }
    }
}
