package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs calls to one service of AWS in one region (Signature Version 4).
 *
 * <p>By hand, because the SDK's client alone costs three times the processor time of all else that the function does.
 * It signs what the JSON protocol needs: a POST to the root, without a query.
 */
record CallSigner(Credentials credentials, String region, String service) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    /** The headers to send: those given, the time, the session's token, and the signature over them and the body. */
    Map<String, String> sign(URI endpoint, Map<String, String> headers, byte[] body, Instant at) {
        String time =
                at.truncatedTo(ChronoUnit.SECONDS).toString().replace("-", "").replace(":", "");
        var signed = new TreeMap<String, String>();
        headers.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value));
        signed.put("host", endpoint.getAuthority());
        signed.put("x-amz-date", time);
        if (!credentials.sessionToken().isEmpty()) {
            signed.put("x-amz-security-token", credentials.sessionToken());
        }
        String names = String.join(";", signed.keySet());
        String lines = signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining());
        String request = String.join("\n", "POST", "/", "", lines, names, Digests.sha256(body));
        String scope = String.join("/", time.substring(0, 8), region, service, "aws4_request");
        String toSign = String.join("\n", ALGORITHM, time, scope, Digests.sha256(request.getBytes(UTF_8)));
        String signature = Digests.hex(Digests.hmac(key(time.substring(0, 8)), toSign.getBytes(UTF_8)));
        // The connection writes this header itself, from the same address.
        signed.remove("host");
        signed.put(
                "authorization",
                "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                        .formatted(ALGORITHM, credentials.keyId(), scope, names, signature));
        return signed;
    }

    private byte[] key(String day) {
        byte[] key = ("AWS4" + credentials.secretKey()).getBytes(UTF_8);
        for (String part : new String[] {day, region, service, "aws4_request"}) {
            key = Digests.hmac(key, part.getBytes(UTF_8));
        }
        return key;
    }
}
