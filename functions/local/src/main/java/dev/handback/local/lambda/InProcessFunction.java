package dev.handback.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/**
 * A handler called in this JVM: for the demo, and for systems where Amazon's runtime client does not run.
 *
 * @param log takes each line that the handler logs
 */
public record InProcessFunction(String name, RequestStreamHandler handler, Consumer<String> log)
        implements LambdaFunction {

    /** One that logs to standard error. */
    public InProcessFunction(String name, RequestStreamHandler handler) {
        this(name, handler, System.err::print);
    }

    @Override
    public Outcome invoke(byte[] event) {
        var answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(name, log));
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
