package dev.handback.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.handback.local.aws.LocalQueues;
import dev.handback.local.aws.TestTemplate;
import dev.handback.local.lambda.InProcessFunction;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EventSourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static LocalQueues queues;

    private final List<JsonNode> seen = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private EventSource source;

    @BeforeAll
    static void start() {
        queues = LocalQueues.start(TestTemplate.read());
    }

    @AfterAll
    static void stop() {
        queues.close();
    }

    @BeforeEach
    void connect() {
        var worker = new InProcessFunction(
                "Worker", (request, response, context) -> response.write(work(request.readAllBytes())));
        source = EventSource.feed(worker, queues, "ChecksQueue");
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void handsOverWhatLambdaHandsOver() {
        send("one", "acme/shop#1");
        source.drain(Duration.ofSeconds(20));
        var message = seen.getFirst();
        assertThat(message.path("body").asText()).isEqualTo("one");
        assertThat(message.path("eventSource").asText()).isEqualTo("aws:sqs");
        assertThat(message.at("/attributes/MessageGroupId").asText()).isEqualTo("acme/shop#1");
        assertThat(message.at("/attributes/ApproximateReceiveCount").asText()).isEqualTo("1");
        assertThat(message.path("messageId").asText()).isNotEmpty();
    }

    @Test
    void keepsTheOrderOfAGroup() {
        for (int i = 0; i < 25; i++) {
            send("order " + i, "acme/shop#2");
        }
        source.drain(Duration.ofSeconds(20));
        assertThat(bodies()).hasSize(25).isSortedAccordingTo((a, b) -> number(a) - number(b));
    }

    @Test
    void leavesToTheDeadLettersWhatFailsTwice() {
        int before = queues.depth("ChecksDeadLetterQueue");
        send("bad", "acme/shop#3");
        send("good", "acme/shop#4");
        refused.add("bad");
        source.drain(Duration.ofSeconds(30));
        assertThat(bodies()).containsOnlyOnce("good");
        assertThat(bodies().stream().filter("bad"::equals)).hasSize(2);
        assertThat(queues.depth("ChecksDeadLetterQueue")).isEqualTo(before + 1);
    }

    @Test
    void saysWhatItCouldNotDrain() {
        refused.add("stuck");
        send("stuck", "acme/shop#5");
        assertThatThrownBy(() -> source.drain(Duration.ZERO)).hasMessageContaining("ChecksQueue still holds 1");
        source.drain(Duration.ofSeconds(30));
    }

    @Test
    void feedsInTheBackground() throws InterruptedException {
        source.start();
        send("later", "acme/shop#6");
        for (int i = 0; i < 200 && queues.depth("ChecksQueue") > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(bodies()).containsExactly("later");
    }

    private byte[] work(byte[] event) throws IOException {
        var answer = JSON.createObjectNode();
        var failures = answer.putArray("batchItemFailures");
        for (var message : JSON.readTree(event).path("Records")) {
            seen.add(message);
            if (refused.contains(message.path("body").asText())) {
                failures.addObject()
                        .put("itemIdentifier", message.path("messageId").asText());
            }
        }
        return answer.toString().getBytes(UTF_8);
    }

    private List<String> bodies() {
        return seen.stream().map(message -> message.path("body").asText()).toList();
    }

    private static int number(String body) {
        return Integer.parseInt(body.substring("order ".length()));
    }

    private static void send(String body, String group) {
        queues.client()
                .sendMessage(request -> request.queueUrl(queues.url("ChecksQueue"))
                        .messageBody(body)
                        .messageGroupId(group)
                        .messageDeduplicationId(body.replace(' ', '-')));
    }
}
