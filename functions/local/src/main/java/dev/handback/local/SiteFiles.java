package dev.handback.local;

import dev.handback.local.aws.LocalBucket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The published site, taken out of the bucket. */
public final class SiteFiles {
    static final String BUCKET = "handback-sitebucket";

    private SiteFiles() {}

    /** Every object as text, by key. */
    public static Map<String, String> of(LocalSystem system) {
        Map<String, String> files = new TreeMap<>();
        LocalBucket bucket = system.aws().bucket();
        for (String key : bucket.keys(BUCKET, "")) {
            bucket.find(BUCKET, key)
                    .ifPresent(object -> files.put(key, new String(object.content(), StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** Writes the site into a folder. */
    public static void write(LocalSystem system, Path folder) throws IOException {
        LocalBucket bucket = system.aws().bucket();
        for (String key : bucket.keys(BUCKET, "")) {
            Path file = folder.resolve(key);
            Files.createDirectories(file.getParent());
            Files.write(file, bucket.find(BUCKET, key).orElseThrow().content());
        }
    }
}
