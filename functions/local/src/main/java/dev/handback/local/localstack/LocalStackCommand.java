package dev.handback.local.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.handback.cli.CommandException;
import dev.handback.cli.Console;
import dev.handback.cli.ExitCode;
import dev.handback.local.AppKeys;
import dev.handback.local.Folders;
import dev.handback.local.github.GitHubStub;
import dev.handback.local.sample.SampleRepository;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code handback localstack}. */
@Command(
        name = "localstack",
        mixinStandardHelpOptions = true,
        header = "Proves the deployed template on LocalStack: a signed delivery goes in, a check run comes out.",
        description = {
            "Starts GitHub's stand-in before the sample repository, puts the secrets into LocalStack, says how to deploy",
            "template.yaml (or does it), opens a pull request, sends its delivery to the deployed webhook, and waits for",
            "the check run. LocalStack 4.14 has to run on this machine, its functions as processes of this machine, and",
            "AWS_ENDPOINT_URL has to name it. HANDBACK_SAM names the SAM CLI where it is not on the path."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  AWS_ENDPOINT_URL=http://localhost:4566 handback localstack --deploy"})
public final class LocalStackCommand implements Callable<Integer> {
    private static final String WEBHOOK_SECRET = "handback/webhook";
    private static final Duration FOR_SOMEBODY_TO_DEPLOY = Duration.ofMinutes(10);

    private final Console console;
    private final Path root;
    private final Function<String, Optional<String>> variables;

    @Option(names = "--deploy", description = "Run the SAM CLI instead of waiting until somebody does.")
    private boolean deploy;

    public LocalStackCommand(Console console, Path root, Function<String, Optional<String>> variables) {
        this.console = console;
        this.root = root;
        this.variables = variables;
    }

    @Override
    public Integer call() throws IOException {
        try (LocalStack localStack = LocalStack.find(variables.apply("AWS_ENDPOINT_URL"))) {
            console.print("LocalStack %s answers at %s.".formatted(localStack.version(), localStack.endpoint()));
            Path work = Files.createTempDirectory("handback-localstack");
            try {
                prove(localStack, work);
            } finally {
                Folders.delete(work);
            }
        }
        return ExitCode.CLEAN;
    }

    private void prove(LocalStack localStack, Path work) throws IOException {
        AppKeys keys = AppKeys.make();
        String secret = webhookSecret(localStack);
        SampleRepository.create(root.resolve("samples"), work);
        try (GitHubStub gitHub =
                GitHubStub.start(work.resolve(".git"), GitHubStub.Options.of("acme/shop", keys.publicKey(), secret))) {
            Deployment deployment = new Deployment(
                    localStack.endpoint(),
                    gitHub.apiUrl(),
                    localStack.keep("handback/app-key", keys.pem()),
                    localStack.keep(WEBHOOK_SECRET, "{\"current\":\"" + secret + "\"}"));
            console.print(
                    "GitHub's stand-in listens at %s; both secrets are in LocalStack.".formatted(gitHub.apiUrl()));
            URI webhook = deployed(localStack, deployment);
            new RoundTrip(console, gitHub, root.resolve("samples/acme-shop")).prove(localStack, webhook);
        }
    }

    /** That of an earlier run, if there was one: a function that still runs takes a minute to see a new one. */
    private static String webhookSecret(LocalStack localStack) throws IOException {
        String kept = new ObjectMapper()
                .readTree(localStack.kept(WEBHOOK_SECRET).orElse("{}"))
                .path("current")
                .asText();
        return kept.isEmpty() ? UUID.randomUUID().toString() : kept;
    }

    /** Has the template deployed; returns where the webhook is. */
    private URI deployed(LocalStack localStack, Deployment deployment) throws IOException {
        console.print("");
        console.print(deployment.line());
        console.print("");
        if (deploy) {
            long begin = System.nanoTime();
            deployment.run(root, variables.apply("HANDBACK_SAM").orElse("sam"));
            console.print("Deployed in %d s."
                    .formatted(Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
        } else {
            console.print("Run this line in another terminal. Waiting up to %d minutes for the stack."
                    .formatted(FOR_SOMEBODY_TO_DEPLOY.toMinutes()));
        }
        Stack stack = Patience.of(deploy ? Duration.ofSeconds(30) : FOR_SOMEBODY_TO_DEPLOY)
                .find(() -> localStack.stack(Deployment.STACK).filter(deployment::made))
                .orElseThrow(() -> CommandException.blocked(
                        "The stack '%s' was not deployed with these parameters in time. Run the line above and read what it says."
                                .formatted(Deployment.STACK)));
        requireAll(stack);
        return stack.webhook();
    }

    /** LocalStack says of a stack that it is complete even where it left resources out. */
    private void requireAll(Stack stack) {
        List<String> missing = stack.leftOut();
        if (!missing.isEmpty()) {
            throw CommandException.blocked(
                    "The stack is complete, but LocalStack did not make %s. Is it LocalStack 4.14?"
                            .formatted(String.join(", ", missing)));
        }
        console.print("Stack '%s' is %s; each of its %d resources is there."
                .formatted(Deployment.STACK, stack.status(), stack.resources().size()));
    }
}
