package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.FrontMatter;
import dev.handback.document.Kind;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What was meant as front matter and stands below the title: keys between two lines {@code ---}, with no blank line, the first
 * thing after a heading that begins the file.
 *
 * @param mark where it begins
 */
record MisplacedFrontMatter(Mark mark, YamlNode fields) {
    private static final int LONGEST = 60;
    private static final Pattern TITLE = Pattern.compile("#\\s+\\S.*");
    private static final Pattern FENCE = Pattern.compile("---\\s*");
    /** Keys as programs write them; {@code Date: …} between two rules is somebody's layout. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_-]*:(\\s.*)?");

    private static final Pattern VALUE = Pattern.compile("\\s+\\S.*|-\\s.*|#.*");

    static Optional<MisplacedFrontMatter> of(Document.Text text) {
        List<Integer> words = firstWords(text.lines());
        boolean begins = words.size() == 2
                && TITLE.matcher(line(text, words.getFirst())).matches()
                && FENCE.matcher(line(text, words.getLast())).matches();
        return begins ? below(text, words.getLast()) : Optional.empty();
    }

    /** The first two lines that are not blank, counted from 1. */
    private static List<Integer> firstWords(List<String> lines) {
        return IntStream.rangeClosed(1, Math.min(lines.size(), LONGEST))
                .filter(line -> !lines.get(line - 1).isBlank())
                .limit(2)
                .boxed()
                .toList();
    }

    private static Optional<MisplacedFrontMatter> below(Document.Text text, int opening) {
        List<String> block = new ArrayList<>(List.of("---"));
        for (int line = opening + 1; line <= Math.min(text.lines().size(), opening + LONGEST); line++) {
            String words = line(text, line);
            block.add(words);
            if (FENCE.matcher(words).matches()) {
                FrontMatter meant = FrontMatter.of(block);
                return meant.isReadable() && line > opening + 1
                        ? Optional.of(new MisplacedFrontMatter(new Mark(opening, 1), meant.fields()))
                        : Optional.empty();
            } else if (!KEY.matcher(words).matches() && !VALUE.matcher(words).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String line(Document.Text text, int number) {
        return text.lines().get(number - 1);
    }

    /** Whether it says of itself that it is a document of ours. */
    boolean namesKind() {
        return fields.text("kind").flatMap(Kind::of).filter(Kind::isMarkdown).isPresent();
    }
}
