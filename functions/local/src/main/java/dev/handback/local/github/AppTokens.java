package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may call: the App, which proves itself by a signed token of its own, and whoever holds a token issued to it. */
final class AppTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** GitHub allows for clocks that differ. */
    private static final Duration DRIFT = Duration.ofSeconds(60);

    private record Token(Instant expires, JsonNode permissions) {}

    private final World world;
    private final Map<String, Token> issued = new HashMap<>();

    AppTokens(World world) {
        this.world = world;
    }

    /** Issues a token that ends in an hour; without permissions named it may do all that the App may. */
    String issue(JsonNode permissions) {
        String token = "ghs_%d_%s"
                .formatted(world.options().appId(), UUID.randomUUID().toString().replace("-", "") + "local");
        issued.put(token, new Token(world.clock().instant().plus(Duration.ofHours(1)), permissions));
        return token;
    }

    /** Why this request may not be made; nothing when it may. */
    Optional<Answer> refuse(Operation operation, String authorization) {
        String credential = authorization.replaceFirst("(?i)^(bearer|token) ", "");
        if (operation.id().startsWith("apps/")
                && !operation.id().equals("apps/list-repos-accessible-to-installation")) {
            return complaint(credential).map(message -> Answer.error(401, message));
        }
        var token = Optional.ofNullable(issued.get(credential))
                .filter(each -> each.expires().isAfter(world.clock().instant()));
        if (token.isEmpty()) {
            return Optional.of(Answer.error(401, credential.isEmpty() ? "Requires authentication" : "Bad credentials"));
        }
        return Permissions.allow(operation, token.get().permissions())
                ? Optional.empty()
                : Optional.of(Answer.error(403, "Resource not accessible by integration"));
    }

    private Optional<String> complaint(String jwt) {
        String[] parts = jwt.split("\\.", -1);
        if (parts.length != 3 || !decode(parts[0]).path("alg").asText().equals("RS256") || !signed(parts)) {
            return Optional.of("A JSON web token could not be decoded");
        }
        var claims = decode(parts[1]);
        var now = world.clock().instant();
        var expires = Instant.ofEpochSecond(claims.path("exp").asLong());
        if (!claims.path("iss").asText().equals(String.valueOf(world.options().appId()))) {
            return Optional.of("'Issuer' claim ('iss') must be the App's id");
        }
        if (!expires.isAfter(now)) {
            return Optional.of("'Expiration time' claim ('exp') must be a numeric value representing the future time");
        }
        if (expires.isAfter(now.plus(LONGEST).plus(DRIFT))) {
            return Optional.of("'Expiration time' claim ('exp') is too far in the future");
        }
        boolean later = Instant.ofEpochSecond(claims.path("iat").asLong(Long.MAX_VALUE / 1_000_000))
                .isAfter(now.plus(DRIFT));
        return later
                ? Optional.of("'Issued at' claim ('iat') must be an Integer representing the past")
                : Optional.empty();
    }

    private boolean signed(String[] parts) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(world.options().appKey());
            signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // what is no signature does not verify
        }
    }

    private static JsonNode decode(String part) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(part));
        } catch (IOException | IllegalArgumentException e) {
            return MissingNode.getInstance(); // what is no JSON has no field that could be right
        }
    }
}
