package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.markdown.Heading;
import dev.handback.survey.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** MD004: a heading more than one level below the one before it; told at the first one, in documents that declare themselves. */
final class HeadingLevelRule implements DocumentRule {

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text().stream().filter(Ours::declares).flatMap(text -> of(text).stream());
    }

    private static Optional<Finding> of(Document.Text text) {
        List<Heading> headings = text.body().headings();
        List<Integer> jumps = IntStream.range(1, headings.size())
                .filter(i -> headings.get(i).level() > headings.get(i - 1).level() + 1)
                .boxed()
                .toList();
        return jumps.stream().findFirst().map(first -> finding(text, first, jumps.size() - 1));
    }

    private static Finding finding(Document.Text text, int index, int more) {
        Heading heading = text.body().headings().get(index);
        int above = text.body().headings().get(index - 1).level();
        return Finding.of(
                "MD004",
                Places.at(text, heading.mark(), "levels"),
                "This heading is of level %d, below one of level %d%s. An outline has a hole there, read aloud or on the site."
                        .formatted(
                                heading.level(),
                                above,
                                Counts.more(
                                        more, " and there is one more such step", " and there are %d more such steps")),
                "Make it level %d, or put a heading of that level above it".formatted(above + 1));
    }
}
