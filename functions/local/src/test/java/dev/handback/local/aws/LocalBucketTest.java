package dev.handback.local.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

final class LocalBucketTest {
    private LocalBucket bucket;
    private AwsDoor door;
    private S3Client s3;

    @BeforeEach
    void start() {
        bucket = LocalBucket.start();
        door = AwsDoor.open(Map.of("s3", bucket.endpoint()));
        s3 = S3Client.builder()
                .endpointOverride(door.endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void stop() {
        s3.close();
        door.close();
        bucket.close();
    }

    @Test
    void keepsWhatIsPut() {
        String page = "<h1>Größe</h1>\r\n".repeat(20_000);
        put("v1/a b/index.html", page);
        assertThat(s3.getObjectAsBytes(get -> get.bucket("site").key("v1/a b/index.html"))
                        .asUtf8String())
                .isEqualTo(page);
        var head = s3.headObject(each -> each.bucket("site").key("v1/a b/index.html"));
        assertThat(head.contentType()).isEqualTo("text/html");
        assertThat(head.contentLength()).isEqualTo(page.getBytes(UTF_8).length);
        assertThat(bucket.find("site", "v1/a b/index.html").map(each -> each.text()))
                .contains(page);
    }

    @Test
    void listsByPrefix() {
        put("v1/a.html", "a");
        put("v1/b&c.html", "b");
        put("v2/a.html", "a");
        assertThat(s3.listObjectsV2(list -> list.bucket("site").prefix("v1/")).contents())
                .extracting(S3Object::key)
                .containsExactly("v1/a.html", "v1/b&c.html");
        assertThat(bucket.keys("site", "v2/")).containsExactly("v2/a.html");
        s3.deleteObject(delete -> delete.bucket("site").key("v2/a.html"));
        assertThat(bucket.keys("site", "v2/")).isEmpty();
        assertThatThrownBy(() -> s3.getObjectAsBytes(get -> get.bucket("site").key("v2/a.html")))
                .isInstanceOf(NoSuchKeyException.class);
    }

    @Test
    void holdsConditions() {
        String tag = put("versions.json", "1");
        assertThat(refused(() -> s3.putObject(
                        put -> put.bucket("site").key("versions.json").ifNoneMatch("*"), RequestBody.fromString("2"))))
                .isEqualTo(412);
        s3.putObject(put -> put.bucket("site").key("versions.json").ifMatch(tag), RequestBody.fromString("2"));
        assertThat(refused(() -> s3.putObject(
                        put -> put.bucket("site").key("versions.json").ifMatch(tag), RequestBody.fromString("3"))))
                .isEqualTo(412);
        assertThat(bucket.find("site", "versions.json").map(each -> each.text()))
                .contains("2");
    }

    private String put(String key, String content) {
        return s3.putObject(
                        put -> put.bucket("site").key(key).contentType("text/html"), RequestBody.fromString(content))
                .eTag();
    }

    private static int refused(Runnable work) {
        try {
            work.run();
            return 200;
        } catch (S3Exception e) {
            return e.statusCode();
        }
    }
}
