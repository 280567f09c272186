package dev.handback.adapters.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

final class SecretStoreTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private SecretStore secrets;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestHeaders().getFirst("X-Amz-Target") + " " + body);
            boolean known = body.contains("handback/app-key");
            byte[] answer = (known
                            ? "{\"Name\":\"handback/app-key\",\"SecretString\":\"the-invented-value\"}"
                            : "{\"__type\":\"ResourceNotFoundException\",\"Message\":\"no such secret\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(known ? 200 : 400, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        secrets = new SecretStore(client());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesASecretOnce() {
        assertThat(secrets.read("handback/app-key")).isEqualTo("the-invented-value");
        assertThat(secrets.read("handback/app-key")).isEqualTo("the-invented-value");

        assertThat(asked).containsExactly("secretsmanager.GetSecretValue {\"SecretId\":\"handback/app-key\"}");
    }

    @Test
    void printsNoValue() {
        secrets.read("handback/app-key");
        assertThat(secrets.toString()).contains("handback/app-key").doesNotContain("the-invented-value");
    }

    @Test
    void saysWhichSecretCouldNotBeRead() {
        assertThatExceptionOfType(SecretUnreadableException.class)
                .isThrownBy(() -> secrets.read("handback/other"))
                .withMessageContaining("handback/other");
    }

    private SecretsManagerClient client() {
        return SecretsManagerClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("invented", "invented")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
