package dev.handback.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.handback.adapters.SiteStoreContract;
import dev.handback.site.SiteStore;
import dev.handback.site.SiteStoreException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Runs against an S3 in this process, which checks signatures as Amazon's does. */
final class S3SiteStoreTest extends SiteStoreContract {
    @RegisterExtension
    static final S3ProxyExtension S3 =
            S3ProxyExtension.builder().withCredentials("invented", "invented").build();

    @Override
    protected SiteStore store() {
        return new S3SiteStore(client(), bucket(), 1000);
    }

    @Test
    void tellsReadersWhatAFileIs() {
        String bucket = bucket();
        new S3SiteStore(client(), bucket, 1000).write("app.js", new byte[] {1}, "text/javascript");

        assertThat(client().headObject(head -> head.bucket(bucket).key("app.js"))
                        .contentType())
                .isEqualTo("text/javascript");
    }

    @Test
    void letsCachesKeepNothingButVersions() {
        String bucket = bucket();
        SiteStore store = new S3SiteStore(client(), bucket, 1000);
        for (String key : List.of("versions.json", "latest/index.html", "v1.0/index.html")) {
            store.write(key, new byte[] {1}, "text/plain");
        }

        assertThat(caching(bucket, "versions.json")).isEqualTo("no-cache");
        assertThat(caching(bucket, "latest/index.html")).isEqualTo("no-cache");
        assertThat(caching(bucket, "v1.0/index.html")).isEqualTo("max-age=31536000, immutable");
    }

    private static String caching(String bucket, String key) {
        return client().headObject(head -> head.bucket(bucket).key(key)).cacheControl();
    }

    @Test
    void listsMoreThanOnePage() {
        SiteStore store = new S3SiteStore(client(), bucket(), 2);
        for (String key : List.of("a", "b", "c", "d", "e")) {
            store.write(key, new byte[0], "text/plain");
        }
        assertThat(store.list("")).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void saysWhichFileOfWhichBucketItCouldNotWrite() {
        bucket();
        SiteStore store = new S3SiteStore(client(), "nobody-made-this", 1000);

        assertThatExceptionOfType(SiteStoreException.class)
                .isThrownBy(() -> store.write("index.html", new byte[0], "text/html"))
                .withMessage("Could not write index.html of the site in the bucket nobody-made-this.");
    }

    private static String bucket() {
        String name = "site-" + UUID.randomUUID();
        client().createBucket(create -> create.bucket(name));
        return name;
    }

    private static S3Client client() {
        return S3Client.builder()
                .endpointOverride(Objects.requireNonNull(S3.getUri()))
                .forcePathStyle(true)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("invented", "invented")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
