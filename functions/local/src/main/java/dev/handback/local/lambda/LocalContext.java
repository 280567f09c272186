package dev.handback.local.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a handler is told about its invocation when there is no runtime client to tell it. */
final class LocalContext implements Context {
    private final String function;
    private final Consumer<String> log;
    private final String request = UUID.randomUUID().toString();

    LocalContext(String function, Consumer<String> log) {
        this.function = function;
        this.log = log;
    }

    @Override
    public String getAwsRequestId() {
        return request;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function;
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return function;
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return RuntimeApi.arn(function);
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
        return 60_000;
    }

    @Override
    public int getMemoryLimitInMB() {
        return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
        return new LineLog(log);
    }

    /** Hands what a handler logs to whoever keeps it. */
    private record LineLog(Consumer<String> lines) implements LambdaLogger {
        @Override
        public void log(String message) {
            lines.accept(message);
        }

        @Override
        public void log(byte[] message) {
            lines.accept(new String(message, StandardCharsets.UTF_8));
        }
    }
}
