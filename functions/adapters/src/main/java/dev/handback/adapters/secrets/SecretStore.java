package dev.handback.adapters.secrets;

import dev.handback.adapters.aws.AwsPlace;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClientBuilder;

/**
 * The secrets of this installation of Handback, each fetched once in the life of the process.
 *
 * <p>A secret that was rotated is seen by the next process.
 */
public final class SecretStore {
    private final SecretsManagerClient client;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    SecretStore(SecretsManagerClient client) {
        this.client = client;
    }

    /** Opens Secrets Manager. */
    public static SecretStore open(AwsPlace place) {
        SecretsManagerClientBuilder client = SecretsManagerClient.builder()
                .region(Region.of(place.region()))
                .credentialsProvider(place.credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        place.endpoint().ifPresent(client::endpointOverride);
        return new SecretStore(client.build());
    }

    /** The text of the secret with this name or ARN. */
    public String read(String id) {
        return known.computeIfAbsent(id, this::fetch);
    }

    private String fetch(String id) {
        try {
            return Optional.ofNullable(
                            client.getSecretValue(get -> get.secretId(id)).secretString())
                    .orElseThrow(() -> new SecretUnreadableException(
                            "Could not read the secret %s: it holds bytes, not text. Store it as text.".formatted(id)));
        } catch (SdkException failure) {
            throw new SecretUnreadableException(
                    "Could not read the secret %s. Check that it exists and that this function may read it."
                            .formatted(id),
                    failure);
        }
    }

    @Override
    public String toString() {
        return "SecretStore[read=" + known.keySet() + ", values=(hidden)]";
    }
}
