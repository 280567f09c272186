package dev.handback.access;

import java.util.Map;
import java.util.SortedMap;

/**
 * JSON of which there is one form only (RFC 8785, for texts and objects of texts): keys in the order of their UTF-16
 * units, no blanks, and no escape but those that JSON asks for.
 */
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The object with these members, each a text or again an object. */
    static String of(SortedMap<String, ?> members) {
        CanonicalJson json = new CanonicalJson();
        json.object(members);
        return json.out.toString();
    }

    private void object(Map<?, ?> members) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator);
            text(member.getKey().toString());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void value(Object value) {
        if (value instanceof SortedMap<?, ?> members) {
            object(members);
        } else {
            text(value.toString());
        }
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(unit -> escape((char) unit));
        out.append('"');
    }

    private void escape(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit));
        }
    }
}
