package dev.handback.local;

import dev.handback.local.aws.LocalQueues;
import dev.handback.local.lambda.LambdaFunction;
import dev.handback.local.lambda.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * What feeds a function from a queue: Lambda's event source mapping. It receives a batch, invokes the function, deletes
 * what succeeded and leaves what failed to the queue, which shows it again after the visibility timeout or moves it to
 * the dead letters.
 *
 * <p>A batch fails in part by {@code batchItemFailures}, in whole when the function fails.
 *
 * {@snippet :
 * try (var checks = EventSource.feed(function, aws.queues(), "ChecksQueue")) {
 *     github.openPullRequest("runbook", "Describe the restore").forEach(webhook::receive);
 *     checks.drain(Duration.ofSeconds(30));
 * }
 * }
 */
public final class EventSource implements AutoCloseable {
    private static final int BATCH = 10;

    private final LambdaFunction function;
    private final LocalQueues queues;
    private final String queue;
    private Optional<Thread> pump = Optional.empty();

    private EventSource(LambdaFunction function, LocalQueues queues, String queue) {
        this.function = function;
        this.queues = queues;
        this.queue = queue;
    }

    /**
     * Connects a queue to a function; nothing is received yet.
     *
     * @param queue the queue's logical id
     */
    public static EventSource feed(LambdaFunction function, LocalQueues queues, String queue) {
        return new EventSource(function, queues, queue);
    }

    /** Feeds the function in the background until this is closed. */
    public EventSource start() {
        if (pump.isEmpty()) {
            pump = Optional.of(
                    Thread.ofVirtual().name("feed " + function.name()).start(this::pump));
        }
        return this;
    }

    /**
     * Feeds the function until the queue holds nothing, neither waiting nor in flight.
     *
     * @return what every invocation came to, in order
     * @throws IllegalStateException when the queue still holds something after this time
     */
    public List<Outcome> drain(Duration atMost) {
        var outcomes = new ArrayList<Outcome>();
        var end = Instant.now().plus(atMost);
        while (queues.depth(queue) > 0) {
            feedOnce(Duration.ofMillis(0)).ifPresent(outcomes::add);
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("%s still holds %d messages after %s; the last invocations: %s"
                        .formatted(queue, queues.depth(queue), atMost, last(outcomes)));
            }
            pause(outcomes);
        }
        return List.copyOf(outcomes);
    }

    private static List<Outcome> last(List<Outcome> outcomes) {
        return outcomes.subList(Math.max(0, outcomes.size() - 3), outcomes.size());
    }

    // A failed message is invisible for a while: asking again at once would only heat the machine.
    private static void pause(List<Outcome> outcomes) {
        try {
            Thread.sleep(outcomes.isEmpty() ? 20 : 5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pump() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                feedOnce(Duration.ofSeconds(1));
            }
        } catch (AbortedException e) {
            Thread.currentThread().interrupt(); // closed while it waited for a message
        }
    }

    private Optional<Outcome> feedOnce(Duration wait) {
        var messages = queues.client()
                .receiveMessage(request -> request.queueUrl(queues.url(queue))
                        .maxNumberOfMessages(BATCH)
                        .waitTimeSeconds((int) wait.toSeconds())
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        var outcome = function.invoke(SqsEvent.of(messages, queue));
        var failed = failed(outcome, messages);
        messages.stream()
                .filter(message -> !failed.contains(message.messageId()))
                .forEach(this::delete);
        return Optional.of(outcome);
    }

    private static Set<String> failed(Outcome outcome, List<Message> messages) {
        return switch (outcome) {
            case Outcome.Answered answered -> SqsEvent.failed(answered.body(), messages);
            case Outcome.Failed ignored ->
                messages.stream().map(Message::messageId).collect(Collectors.toSet());
        };
    }

    private void delete(Message message) {
        queues.client()
                .deleteMessage(request -> request.queueUrl(queues.url(queue)).receiptHandle(message.receiptHandle()));
    }

    @Override
    public void close() {
        pump.ifPresent(thread -> {
            thread.interrupt();
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        pump = Optional.empty();
    }
}
