package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;

/**
 * The secret that GitHub signs deliveries with, and while it is being rotated its predecessor. Prints nothing of itself.
 */
final class WebhookSecret {
    private final List<byte[]> keys;

    WebhookSecret(List<String> secrets) {
        this.keys = secrets.stream().map(secret -> secret.getBytes(UTF_8)).toList();
    }

    /** Takes as long for a wrong signature as for a right one. */
    boolean made(byte[] signature, byte[] message) {
        boolean made = false;
        for (byte[] key : keys) {
            made |= MessageDigest.isEqual(Digests.hmac(key, message), signature);
        }
        return made;
    }
}
