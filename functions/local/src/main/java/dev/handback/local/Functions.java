package dev.handback.local;

import dev.handback.local.aws.Template;
import dev.handback.local.lambda.InProcessFunction;
import dev.handback.local.lambda.LambdaFunction;
import dev.handback.local.lambda.LambdaProcess;
import dev.handback.webhook.WebhookFunction;
import dev.handback.workers.AccessEventFunction;
import dev.handback.workers.PublishFunction;
import dev.handback.workers.PullRequestFunction;
import dev.handback.workers.ReminderFunction;
import dev.handback.workers.WorkerEnvironment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** The functions of the template, as one of two kinds makes them. */
@FunctionalInterface
public interface Functions {
    Duration LONGEST = Duration.ofMinutes(2);

    /**
     * Makes a function.
     *
     * @param name its logical id
     * @param environment its variables
     */
    LambdaFunction make(String name, Map<String, String> environment);

    /** The handlers themselves, in this process, by a clock that is given; {@code log} takes each line they log. */
    static Functions inProcess(Clock clock, Consumer<String> log) {
        return (name, environment) -> {
            WorkerEnvironment worker = new WorkerEnvironment(environment);
            return new InProcessFunction(
                    name,
                    switch (name) {
                        case "WebhookFunction" -> new WebhookFunction(environment, clock);
                        case "PullRequestFunction" -> new PullRequestFunction(worker, clock);
                        case "PublishFunction" -> new PublishFunction(worker, clock);
                        case "AccessEventFunction" -> new AccessEventFunction(worker, clock);
                        case "ReminderFunction" -> new ReminderFunction(worker, clock);
                        default -> throw new IllegalArgumentException("no function " + name);
                    },
                    log);
        };
    }

    /** The packaged zips under the real runtime interface client, a process each, as the template says. */
    static Functions packaged(Path root, Template template) {
        return (name, environment) -> new LambdaProcess(new LambdaProcess.Deployment(
                name,
                root.resolve(template.function(name, "CodeUri")),
                template.function(name, "Handler"),
                LONGEST,
                environment));
    }
}
