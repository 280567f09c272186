package dev.handback.adapters.s3;

import dev.handback.adapters.aws.AwsPlace;
import dev.handback.site.SiteKey;
import dev.handback.site.SiteStore;
import dev.handback.site.SiteStoreException;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The site as the objects of one bucket. S3 shows a written object whole or not at all. */
public final class S3SiteStore implements SiteStore {
    private static final int PAGE = 1000;
    private static final String FOR_GOOD = "max-age=31536000, immutable";
    /** Without it a cache before the bucket shows yesterday's site for a day. */
    private static final String ASK_AGAIN = "no-cache";

    private final S3Client client;
    private final String bucket;
    private final int page;

    S3SiteStore(S3Client client, String bucket, int page) {
        this.client = client;
        this.bucket = bucket;
        this.page = page;
    }

    /** Opens the bucket. */
    public static S3SiteStore open(String bucket, AwsPlace place) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(place.region()))
                .credentialsProvider(place.credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        place.endpoint().ifPresent(address -> client.endpointOverride(address).forcePathStyle(true));
        return new S3SiteStore(client.build(), bucket, PAGE);
    }

    @Override
    public Optional<byte[]> read(String key) {
        String name = new SiteKey(key).value();
        try {
            return Optional.of(
                    client.getObjectAsBytes(get -> get.bucket(bucket).key(name)).asByteArray());
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (SdkException failure) {
            throw failed("read " + key, failure);
        }
    }

    @Override
    public void write(String key, byte[] content, String contentType) {
        SiteKey name = new SiteKey(key);
        try {
            client.putObject(
                    put -> put.bucket(bucket)
                            .key(name.value())
                            .contentType(contentType)
                            .cacheControl(name.isOfVersion() ? FOR_GOOD : ASK_AGAIN),
                    RequestBody.fromBytes(content));
        } catch (SdkException failure) {
            throw failed("write " + key, failure);
        }
    }

    @Override
    public List<String> list(String prefix) {
        try {
            return client
                    .listObjectsV2Paginator(
                            list -> list.bucket(bucket).prefix(prefix).maxKeys(page))
                    .contents()
                    .stream()
                    .map(S3Object::key)
                    .sorted()
                    .toList();
        } catch (SdkException failure) {
            throw failed("list", failure);
        }
    }

    private SiteStoreException failed(String what, SdkException failure) {
        return new SiteStoreException("Could not %s of the site in the bucket %s.".formatted(what, bucket), failure);
    }
}
