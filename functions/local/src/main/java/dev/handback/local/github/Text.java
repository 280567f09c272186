package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses taken apart and put together. */
final class Text {
    private Text() {}

    static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** A path's percent signs decoded; a plus stays a plus. */
    static String decodePath(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    }

    static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(
                        URLDecoder.decode(pair.substring(0, equals), UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return query;
    }
}
