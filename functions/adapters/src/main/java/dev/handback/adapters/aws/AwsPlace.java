package dev.handback.adapters.aws;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * Where AWS is and who we are there, by the standard variables ({@code AWS_REGION}, {@code AWS_ENDPOINT_URL},
 * {@code AWS_ACCESS_KEY_ID} …) of an environment that is given.
 *
 * @param endpoint stands in for Amazon's, where given
 */
public record AwsPlace(String region, Optional<URI> endpoint, AwsCredentialsProvider credentials) {

    /** The place that these variables name. */
    public static AwsPlace of(Map<String, String> variables) {
        return new AwsPlace(
                variables.getOrDefault("AWS_REGION", "us-east-1"),
                find(variables, "AWS_ENDPOINT_URL").map(URI::create),
                credentials(variables));
    }

    private static AwsCredentialsProvider credentials(Map<String, String> variables) {
        Optional<String> id = find(variables, "AWS_ACCESS_KEY_ID");
        Optional<String> secret = find(variables, "AWS_SECRET_ACCESS_KEY");
        if (id.isEmpty() || secret.isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(find(variables, "AWS_SESSION_TOKEN")
                .<software.amazon.awssdk.auth.credentials.AwsCredentials>map(
                        token -> AwsSessionCredentials.create(id.get(), secret.get(), token))
                .orElseGet(() -> AwsBasicCredentials.create(id.get(), secret.get())));
    }

    private static Optional<String> find(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    @Override
    public String toString() {
        return "AwsPlace[region=%s, endpoint=%s]".formatted(region, endpoint);
    }
}
