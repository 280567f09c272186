package dev.handback.workers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.handback.command.Command;
import dev.handback.command.CommandJson;
import dev.handback.source.RepositoryName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a queue is told of its messages. Message m1 asks for the repository acme/one and has come once, m2 for acme/two and
 * has come twice, and so on.
 */
final class QueueWorkerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Command ONE = sync("one");
    private static final Command TWO = sync("two");
    private static final Command THREE = sync("three");

    private final List<Command> done = new ArrayList<>();
    private final List<Command> refused = new ArrayList<>();
    private final List<String> postponed = new ArrayList<>();
    private boolean queueIsThere = true;
    private final StringBuilder log = new StringBuilder();

    @Test
    void everyMessageThatIsDoneLeavesTheQueue() throws IOException {
        assertThat(handle(body(ONE), body(TWO), body(THREE))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(done).containsExactly(ONE, TWO, THREE);
        assertThat(log).contains("\"level\":\"INFO\"").doesNotContain("ERROR");
    }

    @Test
    void theFirstThatFailsStopsTheRest() throws IOException {
        refused.add(TWO);
        assertThat(handle(body(ONE), body(TWO), body(THREE))).isEqualTo(failures("m2", "m3"));
        assertThat(done).containsExactly(ONE);
        assertThat(log)
                .contains("\"level\":\"ERROR\"")
                .contains("m2: IllegalStateException: GitHub answers 502 < SocketException: the cable is out at ");
    }

    @Test
    void aBodyThatIsNoCommandFailsOnlyFromThereOn() throws IOException {
        assertThat(handle(body(ONE), "{\"kind\":\"dance\"}", body(THREE))).isEqualTo(failures("m2", "m3"));
        assertThat(done).containsExactly(ONE);
        assertThat(handle(body(TWO), body(THREE), "not JSON")).isEqualTo(failures("m3"));
        assertThat(done).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void whatFailsComesAgainAfterAPauseThatGrows() throws IOException {
        refused.add(TWO);
        handle(body(ONE), body(TWO), body(THREE));
        assertThat(postponed).containsExactly("r2 PT30S");
    }

    @Test
    void aQueueThatCannotBeToldIsLeftToItself() throws IOException {
        refused.add(ONE);
        queueIsThere = false;
        assertThat(handle(body(ONE))).isEqualTo(failures("m1"));
        assertThat(log).contains("not postponed: IllegalStateException: no queue");
    }

    @Test
    void whatIsRefusedIsDoneAndSaysWhy() throws IOException {
        Command other = sync("other");
        assertThat(handle(body(other))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(log)
                .contains("\"level\":\"WARN\"")
                .contains("refused: sync-access acme/other: it is another one")
                .doesNotContain("done:");
    }

    @Test
    void anEventWithoutMessagesHasNoFailures() throws IOException {
        assertThat(handle()).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(done).isEmpty();
    }

    private String handle(String... bodies) throws IOException {
        var response = new ByteArrayOutputStream();
        new QueueWorker(this::work, this::postpone).handle(new ByteArrayInputStream(event(bodies)), response, logger());
        return response.toString(UTF_8);
    }

    private void postpone(String receipt, Duration pause) {
        if (!queueIsThere) {
            throw new IllegalStateException("no queue");
        }
        postponed.add(receipt + " " + pause);
    }

    private Optional<String> work(Command command) {
        if (refused.contains(command)) {
            throw new IllegalStateException("GitHub answers 502", new SocketException("the cable is out"));
        }
        done.add(command);
        return Optional.of("it is another one").filter(why -> command.equals(sync("other")));
    }

    private LambdaLogger logger() {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                log.append(message);
            }

            @Override
            public void log(byte[] message) {
                log.append(new String(message, UTF_8));
            }
        };
    }

    private static byte[] event(String... bodies) throws IOException {
        var event = JSON.createObjectNode();
        ArrayNode records = event.putArray("Records");
        for (String body : bodies) {
            int number = records.size() + 1;
            records.addObject()
                    .put("messageId", "m" + number)
                    .put("receiptHandle", "r" + number)
                    .put("body", body)
                    .putObject("attributes")
                    .put("ApproximateReceiveCount", String.valueOf(number));
        }
        return JSON.writeValueAsBytes(event);
    }

    private static String failures(String... ids) {
        var answer = JSON.createObjectNode();
        ArrayNode failures = answer.putArray("batchItemFailures");
        List.of(ids).forEach(id -> failures.addObject().put("itemIdentifier", id));
        return answer.toString();
    }

    private static Command sync(String name) {
        return new Command.SyncAccess("d-" + name, 1, RepositoryName.parse("acme/" + name));
    }

    private static String body(Command command) {
        return CommandJson.write(command);
    }
}
