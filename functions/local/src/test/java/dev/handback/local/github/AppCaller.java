package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.handback.local.AppKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The App's side of a test: signs, asks for a token, calls. */
final class AppCaller {
    private static final ObjectMapper JSON = new ObjectMapper();

    // Made once for all tests: it takes seconds.
    private static final KeyPair KEYS = AppKeys.make().pair();

    private final HttpClient client = HttpClient.newHttpClient();
    private final KeyPair keys;
    private URI api = URI.create("http://127.0.0.1");
    private String credential = "";

    /** An answer, taken apart. */
    record Reply(int status, JsonNode body, HttpResponse<String> raw) {}

    AppCaller() {
        this(KEYS);
    }

    private AppCaller(KeyPair keys) {
        this.keys = keys;
    }

    /** Somebody with a key that GitHub does not know. */
    static AppCaller stranger() {
        return new AppCaller(AppKeys.make().pair());
    }

    /** What GitHub knows the App by. */
    static PublicKey publicKey() {
        return KEYS.getPublic();
    }

    void callsAt(URI address) {
        api = address;
    }

    void use(String token) {
        credential = token;
    }

    /** Asks for a token and uses it from now on. */
    Reply authenticate(String body) {
        use(jwt("4711", Instant.now().plus(Duration.ofMinutes(9))));
        var reply = send("POST", "/app/installations/815/access_tokens", body);
        use(reply.body().path("token").asText());
        return reply;
    }

    String jwt(String issuer, Instant expires) {
        String claims = "{\"iat\":%d,\"exp\":%d,\"iss\":\"%s\"}"
                .formatted(Instant.now().minusSeconds(60).getEpochSecond(), expires.getEpochSecond(), issuer);
        String signed =
                encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "." + encode(claims.getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    /** The status of a request for what changed since it had this tag. */
    int getIfChanged(String path, String tag) {
        return send(request(path).header("If-None-Match", tag)).status();
    }

    Reply getWithin(String path, Duration limit) {
        return send(request(path).timeout(limit));
    }

    Reply send(String method, String path, String body) {
        return send(
                request(path).method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(Duration.ofSeconds(5))
                .header("Authorization", "Bearer " + credential)
                .header("Accept", "application/vnd.github+json");
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(),
                    answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body()),
                    answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
