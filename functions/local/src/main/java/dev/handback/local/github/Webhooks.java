package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.dialect.Dialects;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes deliveries: payloads as GitHub describes them, signed with the App's secret. */
final class Webhooks {
    // Read once: it takes seconds and never changes.
    private static final Description DESCRIPTION = Description.load("webhooks.openapi.json", Dialects.getDraft202012());

    private final World world;
    private final Shapes shapes;

    Webhooks(World world) {
        this.world = world;
        this.shapes = new Shapes(world);
    }

    /** A payload that says who did something where. */
    ObjectNode payload(String action, String sender) {
        var payload = JsonNodeFactory.instance.objectNode();
        if (!action.isEmpty()) {
            payload.put("action", action);
        }
        payload.set("repository", shapes.repository());
        payload.set("sender", world.user(sender));
        payload.putObject("installation")
                .put("id", world.options().installation())
                .put("node_id", "MDIzOkludGVncmF0aW9u");
        return payload;
    }

    /** The delivery of a payload, of which nothing else is used afterwards. */
    Delivery deliver(String event, ObjectNode payload) {
        String action = payload.path("action").asText();
        String schema = "webhook-" + (event + (action.isEmpty() ? "" : "-" + action)).replace('_', '-');
        var whole = DESCRIPTION.complete(schema, payload.deepCopy());
        var wrong = DESCRIPTION.check(schema, whole);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("GitHub would not send such a %s: %s".formatted(schema, wrong));
        }
        String body = whole.toString();
        return new Delivery(event, UUID.randomUUID().toString(), body, sign(body));
    }

    private String sign(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(world.options().webhookSecret().getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM cannot sign with HMAC-SHA256", e);
        }
    }
}
