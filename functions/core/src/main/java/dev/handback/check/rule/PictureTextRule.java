package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.markdown.Link;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LK005: a picture without words for who cannot see it; told at the first one. An empty {@code alt} says that it is decoration. */
final class PictureTextRule implements DocumentRule {
    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text().stream().flatMap(text -> of(text).stream());
    }

    private static Optional<Finding> of(Document.Text text) {
        List<Mark> wordless = Stream.concat(
                        inMarkdown(text).stream(),
                        text.body().tags().stream()
                                .filter(tag -> tag.name().equals("img")
                                        && !tag.attributes().containsKey("alt"))
                                .map(tag -> tag.mark()))
                .sorted()
                .toList();
        return wordless.stream().findFirst().map(first -> finding(text, first, wordless.size() - 1));
    }

    /** A line is looked up once, however many pictures it holds. */
    private static List<Mark> inMarkdown(Document.Text text) {
        List<Mark> wordless = new ArrayList<>();
        int number = 0;
        String line = "";
        for (Link link : text.body().links()) {
            if (link.image() && link.mark().line() != number) {
                number = link.mark().line();
                line = text.lines().get(number - 1);
            }
            if (link.image() && isWordless(line, link.mark().column() - 1)) {
                wordless.add(link.mark());
            }
        }
        return wordless;
    }

    private static boolean isWordless(String line, int start) {
        int at = start + 2;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return line.startsWith("![", start) && line.startsWith("]", at);
    }

    private static Finding finding(Document.Text text, Mark first, int more) {
        return Finding.of(
                "LK005",
                Places.at(text, first, "pictures"),
                "This picture has no words for who cannot see it, or whose network is slow%s."
                        .formatted(Counts.more(
                                more, " and neither has another one here", " and neither have %d others here")),
                isTag(text, first)
                        ? "Say in `alt` what it shows, as one would on the telephone"
                        : "Say between `![` and `]` what it shows, as one would on the telephone");
    }

    private static boolean isTag(Document.Text text, Mark mark) {
        return text.lines().get(mark.line() - 1).startsWith("<", mark.column() - 1);
    }
}
