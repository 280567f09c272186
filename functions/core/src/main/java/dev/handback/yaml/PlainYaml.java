package dev.handback.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the YAML that front matter is written in: keys with values of one line, lists and mappings by indentation.
 *
 * <p>Most files need no more, and this takes a tenth of the engine's time. What it is not sure to read as the engine does
 * (anchors, tags, text of several lines, escapes, mappings in braces, anything wrong) it leaves to the engine.
 */
final class PlainYaml {
    private static final int LONGEST = 50_000;
    private static final int DEEPEST = 20;

    private final List<YamlResult.DuplicateKey> duplicates = new ArrayList<>();
    private final PlainLines lines;
    private int depth;

    private PlainYaml(PlainLines lines) {
        this.lines = lines;
    }

    /** What the engine would make of a text; nothing where that is for the engine to say. */
    static Optional<YamlResult> read(String text, int firstLine) {
        return text.length() > LONGEST
                ? Optional.empty()
                : PlainLines.of(text, firstLine).flatMap(lines -> new PlainYaml(lines).document());
    }

    private Optional<YamlResult> document() {
        if (lines.atEnd() || lines.indent() != 0) {
            return Optional.empty();
        }
        return block(0).filter(root -> lines.atEnd()).map(root -> new YamlResult.Parsed(root, duplicates));
    }

    /** A list or a mapping whose lines begin in this column. */
    private Optional<YamlNode> block(int column) {
        if (++depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<YamlNode> block = lines.isItem() ? sequence(column) : mapping(column);
        depth--;
        return block;
    }

    private Optional<YamlNode> sequence(int column) {
        Mark mark = lines.mark();
        List<YamlNode> values = new ArrayList<>();
        while (!lines.atEnd() && lines.indent() == column && lines.isItem()) {
            Optional<YamlNode> value = lines.enterItem() ? item(column) : Optional.empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new YamlNode.Sequence(mark, values));
    }

    private Optional<YamlNode> item(int column) {
        if (lines.isItem()) {
            return Optional.empty();
        }
        return lines.key().isPresent() ? block(lines.indent()) : value(column);
    }

    private Optional<YamlNode> mapping(int column) {
        Mark mark = lines.mark();
        Map<String, Mark> seen = new HashMap<>();
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (!lines.atEnd() && lines.indent() == column && !lines.isItem()) {
            Optional<YamlNode.Scalar> key = lines.key();
            key.ifPresent(found -> note(found, seen));
            Optional<YamlNode.Entry> entry = key.flatMap(found -> entry(found, column));
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            entries.add(entry.get());
        }
        return Optional.of(new YamlNode.Mapping(mark, entries));
    }

    private void note(YamlNode.Scalar key, Map<String, Mark> seen) {
        Mark first = seen.putIfAbsent(key.value(), key.mark());
        if (first != null) {
            duplicates.add(new YamlResult.DuplicateKey(key.value(), first, key.mark()));
        }
    }

    private Optional<YamlNode.Entry> entry(YamlNode.Scalar key, int column) {
        Optional<YamlNode> value = lines.enterValue(key.value().length()) ? value(column) : below(column);
        return value.map(found -> new YamlNode.Entry(key, found));
    }

    /** What stands on the lines below a key; null, where there is nothing. */
    private Optional<YamlNode> below(int column) {
        Mark nothing = lines.mark();
        lines.next();
        boolean nested = !lines.atEnd() && (lines.indent() > column || (lines.indent() == column && lines.isItem()));
        return nested ? block(lines.indent()) : Optional.of(new YamlNode.Scalar(nothing, "", YamlNode.Type.NULL));
    }

    /** A value that ends with its line. */
    private Optional<YamlNode> value(int column) {
        Optional<YamlNode> value = PlainValue.read(lines.rest(), lines.mark());
        lines.next();
        return value.filter(found -> lines.atEnd() || lines.indent() <= column);
    }
}
