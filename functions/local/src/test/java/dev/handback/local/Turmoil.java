package dev.handback.local;

import dev.handback.local.aws.Outage;
import dev.handback.local.github.Fault;
import dev.handback.local.lambda.LambdaFunction;
import dev.handback.local.lambda.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes wrong in a system: every operation that a function asks of GitHub or AWS fails it once, from its first call
 * until that invocation ends. So a retry gets past one failure and meets the next, until all have been met.
 */
final class Turmoil {
    private final Failure failure;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> failed = new TreeSet<>();
    private String function = "";
    private Optional<String> down = Optional.empty();

    Turmoil(Failure failure) {
        this.failure = failure;
    }

    /** Each operation that a function has asked for, such as {@code PublishFunction s3 PUT versions.json}. */
    synchronized Set<String> asked() {
        return new TreeSet<>(asked);
    }

    /** Those of them that have failed. */
    synchronized Set<String> failed() {
        return new TreeSet<>(failed);
    }

    Optional<Fault> atGitHub(String operation) {
        return at("github " + operation, failure.atGitHub());
    }

    Optional<Outage> atAws(String call) {
        return at(call, failure.atAws());
    }

    private synchronized <F> Optional<F> at(String operation, Optional<F> how) {
        if (function.isEmpty()) {
            return Optional.empty(); // somebody else's call
        }
        String call = function + " " + operation;
        asked.add(call);
        if (down.isEmpty() && how.isPresent() && failed.add(call)) {
            down = Optional.of(call);
        }
        return how.filter(any -> down.equals(Optional.of(call)));
    }

    private synchronized void invoked(String name) {
        function = name;
        down = Optional.empty();
    }

    /** The function, so watched that its calls are known as its own. */
    LambdaFunction around(LambdaFunction inner) {
        return new Watched(inner);
    }

    private final class Watched implements LambdaFunction {
        private final LambdaFunction inner;

        Watched(LambdaFunction inner) {
            this.inner = inner;
        }

        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public Outcome invoke(byte[] event) {
            invoked(name());
            try {
                return inner.invoke(event);
            } finally {
                invoked("");
            }
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
