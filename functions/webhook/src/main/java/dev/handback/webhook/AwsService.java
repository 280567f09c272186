package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One service of AWS, spoken to in its JSON protocol: a signed POST, an answer in JSON. */
final class AwsService {
    private static final int ATTEMPTS = 2;

    private final URI endpoint;
    private final CallSigner signer;
    private final InstantSource clock;
    private final Timeouts timeouts;

    /** How long to wait, in milliseconds. GitHub waits ten seconds for everything together. */
    record Timeouts(int connect, int read) {
        static final Timeouts USUAL = new Timeouts(1_000, 2_000);
    }

    AwsService(URI endpoint, CallSigner signer, InstantSource clock, Timeouts timeouts) {
        this.endpoint = endpoint;
        this.signer = signer;
        this.clock = clock;
        this.timeouts = timeouts;
    }

    /**
     * Calls an operation, such as {@code AmazonSQS.SendMessage}, and answers with the body of its answer.
     *
     * <p>An answer of 5xx is asked for once more at once, since it comes fast and is mostly over with the second try;
     * silence is not, because GitHub is waiting.
     *
     * @throws IOException if the service is out of reach or refuses; the message holds no body
     */
    byte[] call(String operation, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        int status = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            HttpURLConnection connection = post(operation, contentType, bytes);
            status = connection.getResponseCode();
            if (status == 200) {
                return read(connection.getInputStream());
            }
            // Read to the end, so that the connection can be used again.
            read(connection.getErrorStream());
            if (status < 500) {
                break;
            }
        }
        throw new IOException("%s at %s answered %d".formatted(operation, endpoint.getAuthority(), status));
    }

    private HttpURLConnection post(String operation, String contentType, byte[] body) throws IOException {
        var headers = Map.of("content-type", contentType, "x-amz-target", operation);
        var connection = (HttpURLConnection) endpoint.resolve("/").toURL().openConnection();
        connection.setConnectTimeout(timeouts.connect());
        connection.setReadTimeout(timeouts.read());
        connection.setInstanceFollowRedirects(false);
        connection.setDoOutput(true);
        signer.sign(endpoint, headers, body, clock.instant()).forEach(connection::setRequestProperty);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        return connection;
    }

    private static byte[] read(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return new byte[0];
        }
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
