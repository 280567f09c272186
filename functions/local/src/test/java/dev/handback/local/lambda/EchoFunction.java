package dev.handback.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** A function that does what its event says. */
public final class EchoFunction implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream request, OutputStream response, Context context) throws IOException {
        String event = new String(request.readAllBytes(), UTF_8);
        String answer = switch (event) {
            case "throw" -> throw new IllegalStateException("as asked");
            case "exit" -> throw exit();
            case "hang" -> hang();
            case "name" -> context.getFunctionName();
            case "process" -> String.valueOf(ProcessHandle.current().pid());
            default -> Objects.requireNonNullElse(System.getenv(event), event);
        };
        System.err.println("got " + event);
        response.write(answer.getBytes(UTF_8));
    }

    private static IllegalStateException exit() {
        Runtime.getRuntime().halt(3);
        return new IllegalStateException("unreachable");
    }

    private static String hang() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "late";
    }
}
