package dev.handback.local.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handback.cli.CommandException;
import dev.handback.local.http.Loopback;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said where LocalStack is not, and what is read from it where it is. */
final class LocalStackTest {
    private static final String STACK = """
            <DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult>
            <Stacks><member><StackName>handback</StackName><StackStatus>CREATE_COMPLETE</StackStatus>
            <Parameters>
            <member><ParameterKey>GitHubApiUrl</ParameterKey><ParameterValue>http://127.0.0.1:4</ParameterValue></member>
            <member><ParameterKey>AlarmTopicArn</ParameterKey><ParameterValue/></member>
            </Parameters>
            <Outputs><member><OutputKey>WebhookUrl</OutputKey><OutputValue>http://x.localhost:4566/</OutputValue></member>
            </Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>
            """;
    private static final String RESOURCES = """
            <DescribeStackResourcesResponse><DescribeStackResourcesResult><StackResources>
            <member><LogicalResourceId>Queue</LogicalResourceId><PhysicalResourceId>q-1</PhysicalResourceId></member>
            <member><LogicalResourceId>Api</LogicalResourceId><PhysicalResourceId>unknown</PhysicalResourceId></member>
            </StackResources></DescribeStackResourcesResult></DescribeStackResourcesResponse>
            """;

    @Test
    void saysWhatToSet() {
        assertThatThrownBy(() -> LocalStack.find(Optional.empty()))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("AWS_ENDPOINT_URL=http://localhost:4566");
    }

    @Test
    void speaksToThisMachineOnly() {
        assertThatThrownBy(() -> LocalStack.find(Optional.of("http://192.0.2.1:4566")))
                .hasMessageContaining("not on this machine");
    }

    @Test
    void saysThatNobodyAnswers() {
        URI gone;
        try (Loopback server = Loopback.serve(exchange -> exchange.close())) {
            gone = server.address();
        }
        try (LocalStack localStack = LocalStack.find(Optional.of(gone.toString()))) {
            assertThatThrownBy(localStack::version).hasMessageContaining("does not answer at " + gone);
        }
    }

    @Test
    void tellsAnotherServerFromLocalStack() {
        try (Loopback server = answering("{}");
                LocalStack localStack =
                        LocalStack.find(Optional.of(server.address().toString()))) {
            assertThatThrownBy(localStack::version).hasMessageContaining("it is not LocalStack");
        }
    }

    @Test
    void readsAStackAndWhatWasLeftOutOfIt() {
        try (Loopback server = answering("");
                LocalStack localStack =
                        LocalStack.find(Optional.of(server.address().toString()))) {
            Stack stack = localStack.stack("handback").orElseThrow();
            assertThat(stack)
                    .isEqualTo(new Stack(
                            "CREATE_COMPLETE",
                            Map.of("GitHubApiUrl", "http://127.0.0.1:4", "AlarmTopicArn", ""),
                            Map.of("WebhookUrl", "http://x.localhost:4566/"),
                            Map.of("Queue", "q-1", "Api", "unknown")));
            assertThat(stack.leftOut()).containsExactly("Api");
        }
    }

    @Test
    void knowsTheStackOfThisRun() {
        Stack stack = new Stack(
                "UPDATE_COMPLETE", Map.of("GitHubApiUrl", "http://127.0.0.1:4"), Map.of(), Map.of("Queue", "q-1"));
        assertThat(deployment("http://127.0.0.1:4").made(stack)).isTrue();
        assertThat(deployment("http://127.0.0.1:5").made(stack)).isFalse();
    }

    private static Deployment deployment(String gitHub) {
        return new Deployment(URI.create("http://localhost:4566"), URI.create(gitHub), "arn:key", "arn:secret");
    }

    private static Loopback answering(String health) {
        return Loopback.serve(exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String answer = asked.contains("DescribeStackResources")
                    ? RESOURCES
                    : asked.contains("DescribeStacks") ? STACK : health;
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
            exchange.close();
        });
    }
}
