package dev.handback.local;

import dev.handback.local.lambda.LambdaFunction;
import dev.handback.local.lambda.Outcome;
import java.util.function.Consumer;

/** A function whose first invocation is disturbed; the ones after it are not. */
final class Disturbed implements LambdaFunction {
    private final LambdaFunction function;
    private final Consumer<String> before;
    private final Runnable after;
    private boolean done;

    /** @param before is told the function's name before its first invocation */
    Disturbed(LambdaFunction function, Consumer<String> before, Runnable after) {
        this.function = function;
        this.before = before;
        this.after = after;
    }

    @Override
    public String name() {
        return function.name();
    }

    @Override
    public Outcome invoke(byte[] event) {
        if (done) {
            return function.invoke(event);
        }
        done = true;
        before.accept(name());
        try {
            return function.invoke(event);
        } finally {
            after.run();
        }
    }

    @Override
    public void close() {
        function.close();
    }
}
