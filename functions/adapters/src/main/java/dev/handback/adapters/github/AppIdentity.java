package dev.handback.adapters.github;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The App itself, as it signs for itself towards GitHub for a few minutes. */
final class AppIdentity {
    /** Allows for a machine whose clock is ahead of GitHub's. */
    private static final Duration BACKDATED = Duration.ofSeconds(60);

    /** GitHub refuses more than ten minutes. */
    private static final Duration LASTS = Duration.ofMinutes(9);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final long appId;
    private final PrivateKey key;
    private final Clock clock;

    AppIdentity(long appId, PrivateKey key, Clock clock) {
        this.appId = appId;
        this.key = key;
        this.clock = clock;
    }

    /** A JSON Web Token, signed with RS256. */
    String token() throws IOException {
        Instant now = clock.instant();
        String claims = "{\"iat\":%d,\"exp\":%d,\"iss\":\"%d\"}"
                .formatted(
                        now.minus(BACKDATED).getEpochSecond(), now.plus(LASTS).getEpochSecond(), appId);
        String signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims);
        return signed + "." + BASE64.encodeToString(sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] sign(byte[] text) throws IOException {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException bad) {
            throw new IOException("the App's key cannot sign", bad);
        }
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
