package dev.handback.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes maps, lists, texts, numbers, truth values and Optionals (empty: {@code null}) as JSON, keys in their order. */
public final class Json {
    private static final ObjectMapper COMPACT = new ObjectMapper();
    private static final ObjectMapper PRETTY = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /** One line. */
    public static String compact(Object tree) {
        return write(COMPACT, tree);
    }

    /** Indented, for people; ends with a line break. */
    public static String pretty(Object tree) {
        return write(PRETTY, tree) + "\n";
    }

    /** An object, keys and values in turn. */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** A text as maps, lists and values: the reverse of writing. */
    public static Object read(String text) {
        try {
            return COMPACT.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String write(ObjectMapper mapper, Object tree) {
        try {
            return mapper.writeValueAsString(plain(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a tree of maps, lists and values", e);
        }
    }

    private static @org.jspecify.annotations.Nullable Object plain(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : null;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @org.jspecify.annotations.Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, child) -> copy.put(String.valueOf(key), plain(child)));
            return copy;
        } else if (value instanceof Iterable<?> list) {
            java.util.List<@org.jspecify.annotations.Nullable Object> copy = new java.util.ArrayList<>();
            list.forEach(child -> copy.add(plain(child)));
            return copy;
        }
        return value;
    }
}
