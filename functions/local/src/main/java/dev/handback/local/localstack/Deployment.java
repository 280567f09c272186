package dev.handback.local.localstack;

import dev.handback.cli.CommandException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The template as it is deployed for one run.
 *
 * @param appKey ARN of the App's key
 * @param webhookSecret ARN of the webhook's secret
 */
record Deployment(URI endpoint, URI gitHub, String appKey, String webhookSecret) {
    /** As {@code samconfig.toml} names it. */
    static final String STACK = "handback";

    private static final String WHERE_GITHUB_IS = "GitHubApiUrl";

    /** Everything to type. */
    String line() {
        return environment().entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue() + " ")
                        .collect(Collectors.joining())
                + "sam " + String.join(" ", arguments());
    }

    private Map<String, String> environment() {
        return new TreeMap<>(Map.of(
                "AWS_ENDPOINT_URL", endpoint.toString(),
                "AWS_DEFAULT_REGION", LocalStack.REGION,
                "AWS_ACCESS_KEY_ID", LocalStack.INVENTED,
                "AWS_SECRET_ACCESS_KEY", LocalStack.INVENTED));
    }

    private List<String> arguments() {
        return List.of(
                "deploy",
                "--config-env",
                "local",
                "--parameter-overrides",
                WHERE_GITHUB_IS + "=" + gitHub,
                "GitHubAppId=4711",
                "GitHubAppKeyArn=" + appKey,
                "WebhookSecretArn=" + webhookSecret,
                "WebhookConcurrency=0");
    }

    /** Runs the SAM CLI in the folder of the template. */
    void run(Path root, String sam) throws IOException {
        ProcessBuilder process = new ProcessBuilder(
                Stream.concat(Stream.of(sam), arguments().stream()).toList());
        process.directory(root.toFile()).inheritIO().environment().putAll(environment());
        process.environment().put("SAM_CLI_TELEMETRY", "0");
        if (exit(process, sam) != 0) {
            throw CommandException.blocked("The deployment failed. What the SAM CLI said stands above.");
        }
    }

    private static int exit(ProcessBuilder process, String sam) {
        try {
            return process.start().waitFor();
        } catch (IOException e) {
            throw CommandException.blocked(
                    "The SAM CLI '%s' cannot be started. Install it, name it in HANDBACK_SAM, or leave --deploy out and run the line yourself."
                            .formatted(sam));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandException.blocked("Stopped while the SAM CLI ran.");
        }
    }

    /** Whether the stack was made by this deployment: one of an earlier run speaks to a GitHub that is gone. */
    boolean made(Stack stack) {
        return stack.isComplete() && gitHub.toString().equals(stack.parameters().get(WHERE_GITHUB_IS));
    }
}
