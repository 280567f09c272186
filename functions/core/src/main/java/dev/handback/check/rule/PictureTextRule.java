package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.markdown.Link;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LK005: a picture without words for who cannot see it; told at the first one. An empty {@code alt} says that it is decoration. */
final class PictureTextRule implements Rule {
    private static final TextPattern WORDLESS = TextPattern.of("^!\\[\\s*\\]");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.texts().flatMap(text -> of(text).stream());
    }

    private static Optional<Finding> of(Document.Text text) {
        List<Mark> wordless = Stream.concat(
                        text.body().links().stream()
                                .filter(Link::image)
                                .map(Link::mark)
                                .filter(mark -> WORDLESS.isIn(from(text, mark))),
                        text.body().tags().stream()
                                .filter(tag -> tag.name().equals("img")
                                        && !tag.attributes().containsKey("alt"))
                                .map(tag -> tag.mark()))
                .sorted()
                .toList();
        return wordless.stream().findFirst().map(first -> finding(text, first, wordless.size() - 1));
    }

    private static String from(Document.Text text, Mark mark) {
        String line = text.lines().get(mark.line() - 1);
        return line.substring(Math.min(mark.column() - 1, line.length()));
    }

    private static Finding finding(Document.Text text, Mark first, int more) {
        return Finding.of(
                "LK005",
                Places.at(text, first, "pictures"),
                "This picture has no words for who cannot see it, or whose network is slow%s."
                        .formatted(Counts.more(
                                more, " and neither has another one here", " and neither have %d others here")),
                "Say between `![` and `]` what it shows, as one would on the telephone");
    }
}
