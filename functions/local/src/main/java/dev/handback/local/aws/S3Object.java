package dev.handback.local.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** An object of a bucket: its content and the headers it was put with. */
@SuppressWarnings("ArrayRecordComponent") // compared by its tag, which is the content's digest
public record S3Object(byte[] content, Map<String, String> headers) {

    static S3Object of(byte[] content, Map<String, String> metadata) {
        var headers = new TreeMap<>(metadata);
        headers.put("ETag", digest(content));
        return new S3Object(content, Map.copyOf(headers));
    }

    String tag() {
        return headers.getOrDefault("ETag", "");
    }

    public String text() {
        return new String(content, UTF_8);
    }

    private static String digest(byte[] content) {
        try {
            // S3's tag of an object that was put whole
            return "\""
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content)) + "\"";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no MD5", e);
        }
    }
}
