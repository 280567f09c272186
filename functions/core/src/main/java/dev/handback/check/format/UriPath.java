package dev.handback.check.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A path as a relative reference of RFC 3986: what has a meaning there is percent-encoded, slashes stay. */
final class UriPath {
    private UriPath() {}

    static String of(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
