package dev.handback.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A function as Lambda runs it: from its deployed archive, in a JVM of its own, under Amazon's runtime client.
 *
 * <p>It starts with the first event, takes one event at a time and stays warm between events. After a timeout or an
 * exit the next event starts a new one.
 */
public final class LambdaProcess implements LambdaFunction {
    private final Deployment deployment;
    private final Path folder;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Thread whenThisJvmEnds = new Thread(this::stop, "stop " + hashCode());
    private Optional<Running> running = Optional.empty();

    /**
     * What is deployed.
     *
     * @param zip the archive that the template names
     * @param handler the handler as the template writes it
     */
    public record Deployment(String name, Path zip, String handler, Duration timeout, Map<String, String> environment) {
        public Deployment {
            environment = Map.copyOf(environment);
        }
    }

    /** @param watch tells whoever waits for an answer that the process has ended */
    private record Running(Process process, RuntimeApi api, CompletableFuture<Void> watch) {}

    /** A function that nothing has called yet. */
    public LambdaProcess(Deployment deployment) {
        this.deployment = deployment;
        try {
            this.folder = Files.createTempDirectory("handback-" + deployment.name());
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for " + deployment.name(), e);
        }
        Runtime.getRuntime().addShutdownHook(whenThisJvmEnds);
    }

    /** Whether processes of this kind run on this system. */
    public static boolean runsHere() {
        return RuntimeClient.runsHere();
    }

    @Override
    public String name() {
        return deployment.name();
    }

    /** What it has written so far, standard output and standard error. */
    public String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("the log of %s cannot be read".formatted(name()), e);
        }
    }

    @Override
    public Outcome invoke(byte[] event) {
        oneAtATime.lock();
        try {
            return running().api().submit(event, deployment.timeout()).get(limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop();
            return new Outcome.Failed("Sandbox.Timedout", name() + " took longer than " + deployment.timeout());
        } catch (ExecutionException e) {
            throw new IllegalStateException("%s could not be invoked".formatted(name()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("Runtime.Interrupted", name() + " was interrupted");
        } finally {
            oneAtATime.unlock();
        }
    }

    // Lambda's clock starts when the JVM stands; ours starts earlier, so the first event has longer.
    private Duration limit() {
        return deployment.timeout().plusSeconds(20);
    }

    private Running running() {
        var now = running.filter(each -> each.process().isAlive()).orElseGet(this::start);
        running = Optional.of(now);
        return now;
    }

    private Running start() {
        stop();
        var api = new RuntimeApi(name());
        try {
            Path task = folder.resolve("task");
            if (!Files.exists(task)) {
                FunctionZip.unpack(deployment.zip(), Files.createDirectory(task));
            }
            var command = RuntimeClient.command(deployment.handler(), Files.createTempDirectory(folder, "jni"));
            var builder = new ProcessBuilder(command)
                    .directory(task.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
            builder.environment().clear();
            builder.environment().putAll(environment(api, task));
            var process = builder.start();
            var watch = process.onExit()
                    .thenAccept(ended -> api.end(new Outcome.Failed(
                            "Runtime.ExitError", "%s ended with %d: %s".formatted(name(), ended.exitValue(), log()))));
            return new Running(process, api, watch);
        } catch (IOException e) {
            api.close();
            throw new UncheckedIOException(name() + " could not be started", e);
        }
    }

    private Map<String, String> environment(RuntimeApi api, Path task) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_FUNCTION_NAME", name(),
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand",
                "AWS_EXECUTION_ENV", "AWS_Lambda_java25",
                "LAMBDA_TASK_ROOT", task.toString(),
                "_HANDLER", deployment.handler(),
                "TZ", ":UTC"));
        environment.putAll(deployment.environment());
        return environment;
    }

    private Path logFile() {
        return folder.resolve("log.txt");
    }

    private void stop() {
        running.ifPresent(each -> {
            each.process().destroyForcibly().onExit().join();
            each.api().close();
        });
        running = Optional.empty();
    }

    @Override
    public void close() {
        stop();
        try (var files = Files.walk(folder)) {
            Runtime.getRuntime().removeShutdownHook(whenThisJvmEnds);
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what %s left cannot be removed".formatted(name()), e);
        }
    }
}
