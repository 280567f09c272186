package dev.handback.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** The YAML engine's complaints in words that somebody who writes a runbook knows. */
final class Problems {
    private static final Map<String, String> WORDS = words();

    private Problems() {}

    static String say(String problem) {
        return WORDS.entrySet().stream()
                .filter(word -> problem.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("what stands here has no meaning in it");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("'\\t", "a tab stands where YAML takes spaces only");
        words.put("TAB", "a tab stands where YAML takes spaces only");
        words.put("mapping values are not allowed here", "a colon stands inside a value that is not in quotes");
        words.put("found unexpected end of stream", "a quote is opened and never closed");
        words.put("unexpected document separator", "a quote is opened and never closed");
        words.put("could not find expected ':'", "a key has no colon after it");
        words.put(
                "expected <block end>",
                "this line is indented in a way that fits nothing above it, or a value goes on behind its closing quote");
        words.put("expected ',' or ']'", "a list in [ ] is not closed, or lacks a comma");
        words.put("expected ',' or '}'", "a mapping in { } is not closed, or lacks a comma");
        words.put("expected the node content", "a value is begun and never finished");
        words.put("undefined alias", "an alias (*name) refers to nothing");
        words.put("found character '@'", "a value begins with @ and is not in quotes");
        words.put("found character '`'", "a value begins with a back quote and is not in quotes");
        words.put("found character '%'", "a value begins with % and is not in quotes");
        words.put("escape", "a text in double quotes holds an escape that YAML does not know");
        words.put("exceeds the limit", "it is longer than a file of this kind ever is");
        words.put("special characters are not allowed", "it holds a control character");
        words.put("expected a single document", "it holds more than one YAML document");
        words.put("ecursive", "an alias leads back to itself");
        return words;
    }
}
