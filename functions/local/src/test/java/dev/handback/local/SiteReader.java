package dev.handback.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.handback.local.aws.LocalBucket;
import dev.handback.local.aws.S3Object;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody who reads the list of versions again and again, and remembers each version as it was found. */
final class SiteReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<Version> found = new HashSet<>();

    /** A version that the list names, and the files that are there. */
    record Version(String folder, List<String> files) {}

    synchronized void look(LocalBucket bucket) {
        found.addAll(versions(bucket));
    }

    synchronized Set<Version> found() {
        return Set.copyOf(found);
    }

    /** The versions as they are now. */
    static Set<Version> versions(LocalBucket bucket) {
        Set<Version> versions = new HashSet<>();
        Optional<S3Object> list = bucket.find(SiteFiles.BUCKET, "versions.json");
        list.ifPresent(object -> read(object).forEach(entry -> {
            String folder = entry.path("folder").asText();
            versions.add(new Version(folder, bucket.keys(SiteFiles.BUCKET, folder + "/")));
        }));
        return versions;
    }

    private static JsonNode read(S3Object object) {
        try {
            return JSON.readTree(object.content()).path("versions");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
