package dev.handback.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An HTTP request as a function URL or an HTTP API hands it over (payload format 2.0): its headers, and its body byte by
 * byte as GitHub signed it.
 */
final class WebhookRequest {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> headers;
    private final byte[] body;

    WebhookRequest(Map<String, String> headers, byte[] body) {
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** A header by its name in lower case, or the empty text. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    byte[] body() {
        return body;
    }

    static WebhookRequest read(InputStream event) throws IOException {
        var headers = new HashMap<String, String>();
        String body = "";
        boolean encoded = false;
        try (JsonParser json = JSON.createParser(event)) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                switch (name) {
                    case "headers" -> readHeaders(json, headers);
                    case "body" -> body = json.getValueAsString("");
                    case "isBase64Encoded" -> encoded = value == JsonToken.VALUE_TRUE;
                    default -> {}
                }
                json.skipChildren();
            }
        } catch (JsonProcessingException e) {
            throw notARequest(e);
        }
        return new WebhookRequest(headers, encoded ? decode(body) : body.getBytes(UTF_8));
    }

    private static void readHeaders(JsonParser json, Map<String, String> headers) throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            return;
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            headers.put(name.toLowerCase(Locale.ROOT), json.getText());
        }
    }

    private static byte[] decode(String body) {
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw notARequest(e);
        }
    }

    private static Refusal notARequest(Exception cause) {
        return new Refusal(
                Refusal.MALFORMED,
                "This is not an HTTP request in payload format 2.0. Call the function by its function URL.",
                cause);
    }
}
