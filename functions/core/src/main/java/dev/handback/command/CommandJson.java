package dev.handback.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.handback.command.Command.CheckPullRequest;
import dev.handback.command.Command.PublishSite;
import dev.handback.command.Command.SyncAccess;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A command as it stands on a queue: one flat JSON object.
 *
 * <pre>{"kind":"publish-site","delivery":"72d3…","installation":1,"repository":"acme/shop","ref":"refs/heads/main"}</pre>
 *
 * <p>A reader skips fields that it does not know, so that the webhook may be deployed before the workers.
 */
public final class CommandJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CommandJson() {}

    public static String write(Command command) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("kind", command.kind());
            json.writeStringField("delivery", command.delivery());
            json.writeNumberField("installation", command.installation());
            json.writeStringField("repository", command.repository().toString());
            writeOwnFields(json, command);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.toString();
    }

    private static void writeOwnFields(JsonGenerator json, Command command) throws IOException {
        switch (command) {
            case CheckPullRequest check -> {
                json.writeNumberField("number", check.number());
                json.writeStringField("head", check.head());
            }
            case PublishSite publish -> json.writeStringField("ref", publish.ref());
            case SyncAccess ignored -> {}
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is no such object; the message names the field
     */
    public static Command read(String text) {
        var fields = new CommandFields(scalars(text));
        return switch (fields.text("kind")) {
            case "check-pull-request" ->
                new CheckPullRequest(
                        fields.text("delivery"),
                        fields.id("installation"),
                        fields.repository(),
                        fields.number("number"),
                        fields.text("head"));
            case "publish-site" ->
                new PublishSite(
                        fields.text("delivery"), fields.id("installation"), fields.repository(), fields.text("ref"));
            case "sync-access" ->
                new SyncAccess(fields.text("delivery"), fields.id("installation"), fields.repository());
            case String other -> throw new IllegalArgumentException("not a kind of command: " + other);
        };
    }

    private static Map<String, String> scalars(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a command is a JSON object");
            }
            var fields = new HashMap<String, String>();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (json.nextToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("something stands behind the command's JSON object");
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a command is a JSON object, and this is no JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be read", e);
        }
    }
}
