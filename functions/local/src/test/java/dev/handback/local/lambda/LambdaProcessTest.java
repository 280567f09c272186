package dev.handback.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class LambdaProcessTest {
    @TempDir
    private Path folder;

    private LambdaProcess function;

    @BeforeEach
    void deploy() throws IOException {
        function = process("EchoFunction", "dev.handback.local.lambda.EchoFunction", Duration.ofSeconds(60));
    }

    @AfterEach
    void stop() {
        function.close();
    }

    @Test
    void answersFromItsArchiveInAJvmOfItsOwn() {
        assertThat(answer("{\"a\":1}")).isEqualTo("{\"a\":1}");
        assertThat(answer("name")).isEqualTo("EchoFunction");
        assertThat(answer("GREETING")).isEqualTo("hello");
        assertThat(answer("process"))
                .isNotEqualTo(String.valueOf(ProcessHandle.current().pid()));
        assertThat(function.log()).contains("got GREETING");
    }

    @Test
    void staysWarm() {
        assertThat(answer("process")).isEqualTo(answer("process"));
    }

    @Test
    void saysWhatTheHandlerThrew() {
        assertThat(function.invoke(bytes("throw")))
                .isEqualTo(new Outcome.Failed("java.lang.IllegalStateException", "as asked"));
        assertThat(answer("still here")).isEqualTo("still here");
    }

    @Test
    void startsAnewAfterItEnded() {
        assertThat(function.invoke(bytes("exit")))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.type()).isEqualTo("Runtime.ExitError"));
        assertThat(answer("back")).isEqualTo("back");
    }

    @Test
    void saysThatAHandlerDoesNotExist() throws IOException {
        try (var wrong = process("Wrong", "dev.handback.local.lambda.NoSuchFunction", Duration.ofSeconds(60))) {
            assertThat(wrong.invoke(bytes("{}")))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> assertThat(failed.toString()).contains("NoSuchFunction"));
        }
    }

    @Test
    void twoStartAtOnce() throws IOException {
        try (var other = process("Other", "dev.handback.local.lambda.EchoFunction", Duration.ofSeconds(60))) {
            var theirs = CompletableFuture.supplyAsync(() -> other.invoke(bytes("theirs")));
            assertThat(answer("ours")).isEqualTo("ours");
            assertThat(text(theirs.join())).isEqualTo("theirs");
        }
    }

    @Test
    void leavesNothingBehind() {
        long pid = Long.parseLong(answer("process"));
        function.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        function = new LambdaProcess(new LambdaProcess.Deployment("Next", folder, "none", Duration.ZERO, Map.of()));
    }

    @Test
    void inThisJvmItAnswersTheSame() {
        try (var here = new InProcessFunction("EchoFunction", new EchoFunction())) {
            assertThat(text(here.invoke(bytes("name")))).isEqualTo("EchoFunction");
            assertThat(here.invoke(bytes("throw")))
                    .isEqualTo(new Outcome.Failed("java.lang.IllegalStateException", "as asked"));
        }
    }

    private LambdaProcess process(String name, String handler, Duration timeout) throws IOException {
        Path zip = EchoZip.write(folder.resolve(name + ".zip"));
        return new LambdaProcess(
                new LambdaProcess.Deployment(name, zip, handler, timeout, Map.of("GREETING", "hello")));
    }

    private String answer(String event) {
        return text(function.invoke(bytes(event)));
    }

    private static String text(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered ? answered.text() : outcome.toString();
    }

    private static byte[] bytes(String event) {
        return event.getBytes(UTF_8);
    }

    /** An archive as Maven makes it: the code in a jar under {@code lib/}. */
    private static final class EchoZip {
        private static final String CLASS = "dev/handback/local/lambda/EchoFunction.class";

        static Path write(Path zip) throws IOException {
            Path jar = archive(zip.resolveSibling("echo.jar"), CLASS, compiled());
            return archive(zip, "lib/echo.jar", jar);
        }

        private static Path compiled() {
            URL place = Objects.requireNonNull(EchoFunction.class.getResource("EchoFunction.class"));
            return Path.of(URI.create(place.toString()));
        }

        private static Path archive(Path target, String entry, Path content) throws IOException {
            try (var archive = new ZipOutputStream(Files.newOutputStream(target))) {
                archive.putNextEntry(new ZipEntry(entry));
                Files.copy(content, archive);
            }
            return target;
        }
    }
}
