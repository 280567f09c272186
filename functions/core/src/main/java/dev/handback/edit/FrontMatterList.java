package dev.handback.edit;

import dev.handback.document.FrontMatter;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to a list in a document's front matter, in the form that the list has; makes the list where there is none. */
public final class FrontMatterList {
    private static final Pattern DASH = Pattern.compile("(\\s*)-(\\s.*|)");

    private final SourceText text;
    private final FrontMatter frontMatter;
    private final String key;

    private FrontMatterList(SourceText text, FrontMatter frontMatter, String key) {
        this.text = text;
        this.frontMatter = frontMatter;
        this.key = key;
    }

    /** The text with an item more at the end of the list; nothing where the front matter cannot be changed with certainty. */
    public static Optional<SourceText> append(SourceText text, String key, String item) {
        List<String> lines = java.util.stream.IntStream.rangeClosed(1, text.lineCount())
                .mapToObj(text::line)
                .toList();
        FrontMatterList list = new FrontMatterList(text, FrontMatter.of(lines), key);
        List<Edit> edits = list.append(item);
        return edits.isEmpty() ? Optional.empty() : Optional.of(text.with(edits));
    }

    private List<Edit> append(String item) {
        String end = text.lineEnd();
        if (frontMatter instanceof FrontMatter.Absent) {
            String block = "---" + end + key + ":" + end + "  - " + item + end + "---" + end;
            return List.of(Edit.insert(text.start(1), block + end));
        }
        if (!frontMatter.isReadable()) {
            return List.of();
        }
        return frontMatter
                .fields()
                .entry(key)
                .map(entry -> extend(entry, item))
                .orElseGet(() -> List.of(
                        Edit.insert(text.start(frontMatter.bodyLine() - 1), key + ":" + end + "  - " + item + end)));
    }

    private List<Edit> extend(YamlNode.Entry entry, String item) {
        if (entry.value().items().isEmpty()) {
            return begin(entry.key().mark().line(), item);
        }
        int start = text.offset(entry.value().mark()).orElseThrow();
        return text.value().charAt(start) == '['
                ? FlowEnd.of(text.value(), start)
                        .map(close -> List.of(Edit.insert(close, ", " + item)))
                        .orElse(List.of())
                : extendBlock(entry.value().items().getLast().mark().line(), item);
    }

    /** A list that is empty, or whose value was left out. */
    private List<Edit> begin(int line, String item) {
        Matcher matcher = Pattern.compile(Pattern.quote(key) + ":(\\s*(?:null|~|\\[\\s*\\]))?\\s*(?:#.*)?")
                .matcher(text.line(line));
        if (!matcher.matches()) {
            return List.of();
        }
        Edit added = Edit.insert(text.start(line + 1), "  - " + item + text.lineEnd());
        return matcher.group(1) == null
                ? List.of(added)
                : List.of(new Edit(text.start(line) + matcher.start(1), text.start(line) + matcher.end(1), ""), added);
    }

    private List<Edit> extendBlock(int lastItem, String item) {
        int dash = lastItem;
        while (dash > 1 && !DASH.matcher(text.line(dash)).matches()) {
            dash--;
        }
        Matcher matcher = DASH.matcher(text.line(dash));
        if (!matcher.matches()) {
            return List.of();
        }
        String indent = matcher.group(1);
        int last = lastItem;
        for (int line = lastItem + 1; line < frontMatter.bodyLine() - 1 && isInside(line, indent); line++) {
            last = isContent(line) ? line : last;
        }
        return List.of(Edit.insert(text.start(last + 1), indent + "- " + item + text.lineEnd()));
    }

    private boolean isInside(int line, String indent) {
        String content = text.line(line);
        return !isContent(line) || content.startsWith(indent + " ");
    }

    private boolean isContent(int line) {
        String content = text.line(line).strip();
        return !content.isEmpty() && !content.startsWith("#");
    }
}
