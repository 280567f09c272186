package dev.handback.local.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.handback.cli.CommandException;
import dev.handback.local.github.Delivery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** A LocalStack on this machine. Nothing else is spoken to: a real account would keep what is tried here. */
final class LocalStack implements AutoCloseable {
    static final String REGION = "us-east-1";
    /** Keys that open nothing. */
    static final String INVENTED = "test";

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final HttpClient http = HttpClient.newHttpClient();
    private final SecretsManagerClient secrets;

    private LocalStack(URI endpoint) {
        this.endpoint = endpoint;
        this.secrets = SecretsManagerClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(INVENTED, INVENTED)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static LocalStack find(Optional<String> address) {
        URI endpoint = address.map(String::strip)
                .filter(text -> text.matches("https?://[^/?#\\s]+/?"))
                .map(text -> URI.create(text.replaceFirst("/$", "")))
                .orElseThrow(
                        () -> CommandException.wrongUse(
                                "AWS_ENDPOINT_URL does not name LocalStack. Start LocalStack 4.14 and set AWS_ENDPOINT_URL=http://localhost:4566."));
        if (!isHere(endpoint)) {
            throw CommandException.wrongUse(
                    "AWS_ENDPOINT_URL names %s, which is not on this machine. This command speaks to loopback only."
                            .formatted(endpoint));
        }
        return new LocalStack(endpoint);
    }

    private static boolean isHere(URI endpoint) {
        try {
            return InetAddress.getByName(endpoint.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    URI endpoint() {
        return endpoint;
    }

    /** Which LocalStack it is. */
    String version() throws IOException {
        HttpResponse<byte[]> health = send(
                HttpRequest.newBuilder(endpoint.resolve("/_localstack/health")).GET());
        String version = health.statusCode() == 200
                ? JSON.readTree(health.body()).path("version").asText()
                : "";
        if (version.isEmpty()) {
            throw CommandException.blocked(
                    "Something answers at %s, but it is not LocalStack. Stop it, or start LocalStack on another port and set AWS_ENDPOINT_URL."
                            .formatted(endpoint));
        }
        return version;
    }

    /** Keeps a secret, over what had its name; returns its ARN. */
    String keep(String name, String text) {
        try {
            return secrets.createSecret(create -> create.name(name).secretString(text))
                    .arn();
        } catch (ResourceExistsException there) {
            return secrets.putSecretValue(put -> put.secretId(name).secretString(text))
                    .arn();
        }
    }

    /** What is kept under this name, if anything is. */
    Optional<String> kept(String name) {
        try {
            return Optional.ofNullable(
                    secrets.getSecretValue(get -> get.secretId(name)).secretString());
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The stack of that name. */
    Optional<Stack> stack(String name) {
        return ask("DescribeStacks", name)
                .flatMap(stack -> ask("DescribeStackResources", name)
                        .map(resources -> new Stack(
                                stack.text("StackStatus"),
                                stack.pairs("ParameterKey", "ParameterValue"),
                                stack.pairs("OutputKey", "OutputValue"),
                                resources.pairs("LogicalResourceId", "PhysicalResourceId"))));
    }

    // There is no client of CloudFormation among the libraries, and LocalStack does not verify signatures.
    private Optional<StackAnswer> ask(String action, String stack) {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=%s/20260101/%s/cloudformation/aws4_request, SignedHeaders=host, Signature=0"
                                .formatted(INVENTED, REGION))
                .POST(BodyPublishers.ofString(
                        "Action=%s&Version=2010-05-15&StackName=%s".formatted(action, stack), StandardCharsets.UTF_8)));
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.of(StackAnswer.read(new ByteArrayInputStream(answer.body())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a delivery to a function URL. Its host need not resolve: LocalStack goes by the header. */
    HttpResponse<byte[]> deliver(URI functionUrl, Delivery delivery) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve("/"))
                .header("Host", functionUrl.getAuthority())
                .POST(BodyPublishers.ofString(delivery.body(), StandardCharsets.UTF_8));
        delivery.headers().forEach(request::header);
        return send(request);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(LONGEST).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw CommandException.blocked(
                    "LocalStack does not answer at %s. Start LocalStack 4.14, and name it in AWS_ENDPOINT_URL."
                            .formatted(endpoint));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandException.blocked("Stopped while LocalStack was asked.");
        }
    }

    @Override
    public void close() {
        secrets.close();
        http.close();
    }
}
