package dev.handback.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** A handler called in this JVM: for systems where Amazon's runtime client does not run, and for debugging. */
public record InProcessFunction(String name, RequestStreamHandler handler) implements LambdaFunction {

    @Override
    public Outcome invoke(byte[] event) {
        var answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(name));
            return new Outcome.Answered(answer.toByteArray());
        } catch (Exception e) { // as the runtime does: whatever a handler throws is a failed invocation
            return new Outcome.Failed(e.getClass().getName(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        // nothing was started
    }
}
