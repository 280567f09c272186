package dev.handback.local.github;

import java.util.Map;

/**
 * A webhook delivery: the request that GitHub would make to the App.
 *
 * @param id GitHub's GUID, the same when it is delivered again
 * @param body the payload, as it was signed
 */
public record Delivery(String event, String id, String body, String signature) {

    /** The headers it is sent with. */
    public Map<String, String> headers() {
        return Map.of(
                "Accept",
                "*/*",
                "Content-Type",
                "application/json",
                "User-Agent",
                "GitHub-Hookshot/local",
                "X-GitHub-Delivery",
                id,
                "X-GitHub-Event",
                event,
                "X-Hub-Signature-256",
                signature);
    }
}
