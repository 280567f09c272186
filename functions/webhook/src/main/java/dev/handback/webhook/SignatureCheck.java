package dev.handback.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/** Tells deliveries that GitHub signed from those that anybody sent. */
final class SignatureCheck {
    private static final String PREFIX = "sha256=";
    private static final int HEX_DIGITS = 64;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

    private final SecretStore store;
    private final InstantSource clock;
    private Optional<WebhookSecret> kept = Optional.empty();
    private Instant readAt = Instant.EPOCH;

    SignatureCheck(SecretStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Refuses the delivery unless the signature in its header was made over these bytes with the webhook secret. */
    synchronized void require(String header, byte[] body) {
        byte[] signature = parse(header);
        if (!current(KEPT).made(signature, body) && !current(AT_MOST_EVERY).made(signature, body)) {
            throw new Refusal(
                    Refusal.UNSIGNED,
                    "The signature does not fit the delivery. Compare the webhook secret of the GitHub App with the secret"
                            + " of this deployment.");
        }
    }

    private static byte[] parse(String header) {
        try {
            if (header.startsWith(PREFIX) && header.length() == PREFIX.length() + HEX_DIGITS) {
                return HexFormat.of().parseHex(header.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException e) {
            throw unsigned(e);
        }
        throw unsigned(new IllegalArgumentException("no signature"));
    }

    private static Refusal unsigned(IllegalArgumentException cause) {
        return new Refusal(
                Refusal.UNSIGNED,
                "The delivery is not signed: X-Hub-Signature-256 is missing or not 'sha256=' and 64 hexadecimal digits."
                        + " Set a secret for the webhook of the GitHub App.",
                cause);
    }

    /**
     * The secret, not older than that. A signature that does not fit may have been made with a secret set a moment ago,
     * so it is worth a reading; but not more often than anybody's wrong signatures may cost us.
     */
    private WebhookSecret current(Duration age) {
        Instant now = clock.instant();
        WebhookSecret secret =
                kept.filter(known -> readAt.plus(age).isAfter(now)).orElseGet(store::read);
        if (kept.isEmpty() || kept.get() != secret) {
            kept = Optional.of(secret);
            readAt = now;
        }
        return secret;
    }
}
