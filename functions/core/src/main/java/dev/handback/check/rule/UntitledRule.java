package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * MD003: a document of a kind without a title: none in its front matter, and no heading, or none but those of its sections. A
 * page of no kind may be a part of another one, and front matter that cannot be read may hold the title.
 */
final class UntitledRule implements DocumentRule {

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text().stream().filter(UntitledRule::isUntitled).map(UntitledRule::finding);
    }

    private static boolean isUntitled(Document.Text text) {
        List<Heading> headings = text.body().headings();
        return text.kind() != Kind.PAGE
                && !text.body().blocks().isEmpty()
                && headings.stream().noneMatch(heading -> heading.level() == 1)
                && headings.stream()
                        .limit(1)
                        .allMatch(heading -> !SectionRole.of(heading).isEmpty())
                && text.fields().text("title").isEmpty()
                && !text.frontMatter().isBroken()
                && text.body().tags().stream().noneMatch(tag -> tag.name().matches("h[1-6]"));
    }

    private static Finding finding(Document.Text text) {
        return Finding.of(
                "MD003",
                Places.at(text, first(text), "title"),
                "There is no title here, so lists and searches call %s %s."
                        .formatted(
                                KindWords.of(text.kind()).replaceFirst("^an? ", "this "),
                                Shown.quoted(text.title(), "by its first words")),
                "Begin it with a heading, `# ` and what it is called");
    }

    private static Mark first(Document.Text text) {
        return Stream.concat(
                        text.body().headings().stream().map(Heading::mark),
                        text.body().blocks().stream().map(Block::mark))
                .min(Comparator.naturalOrder())
                .orElse(new Mark(text.frontMatter().bodyLine(), 1));
    }
}
