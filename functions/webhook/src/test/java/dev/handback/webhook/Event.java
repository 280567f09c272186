package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A delivery as Lambda hands it over, made of one of GitHub's own payloads. */
record Event(Map<String, String> headers, String body, boolean encoded) {

    static final String DELIVERY = "72d3162e-cc78-11e3-81ab-4c9367dc0958";

    /** Signed with the current secret. The kind of event is the file's name up to its first dot. */
    static Event of(String file) throws IOException {
        return of(file, payload(file));
    }

    static Event of(String file, String body) {
        int dot = file.indexOf('.');
        return new Event(
                        Map.of(
                                "X-GitHub-Delivery",
                                DELIVERY,
                                "X-GitHub-Event",
                                dot < 0 ? file : file.substring(0, dot),
                                "Content-Type",
                                "application/json"),
                        body,
                        false)
                .signed("new secret");
    }

    /** Several of the examples were recorded at a repository's webhook. A delivery to an App says which installation. */
    static Event atInstallation(String file) throws IOException {
        return of(file, payload(file).replaceFirst("\\{", "{\"installation\":{\"id\":1},"));
    }

    static String payload(String file) throws IOException {
        try (InputStream in = Event.class.getResourceAsStream("/webhooks/" + file + ".json")) {
            if (in == null) {
                throw new IOException("no payload " + file);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    Event signed(String secret) {
        return with(
                "X-Hub-Signature-256",
                "sha256=" + Digests.hex(Digests.hmac(secret.getBytes(UTF_8), body.getBytes(UTF_8))));
    }

    Event with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Event(more, body, encoded);
    }

    Event without(String header) {
        var fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new Event(fewer, body, encoded);
    }

    Event base64() {
        return new Event(headers, body, true);
    }

    byte[] json() throws IOException {
        var event = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(event)) {
            json.writeStartObject();
            json.writeStringField("version", "2.0");
            json.writeObjectFieldStart("headers");
            for (var header : headers.entrySet()) {
                json.writeStringField(header.getKey(), header.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("requestContext");
            json.writeStringField("body", "not this one");
            json.writeEndObject();
            json.writeStringField("body", encoded ? Base64.getEncoder().encodeToString(body.getBytes(UTF_8)) : body);
            json.writeBooleanField("isBase64Encoded", encoded);
            json.writeEndObject();
        }
        return event.toByteArray();
    }
}
