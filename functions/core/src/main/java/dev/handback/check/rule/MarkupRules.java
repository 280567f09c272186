package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.markdown.HtmlTag;
import dev.handback.survey.Terms;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** MD007, MD008: HTML that acts by itself, and a code fence that swallows the rest of the document. */
final class MarkupRules implements DocumentRule {
    private static final Set<String> ACTIVE = Set.of("script", "iframe", "object", "embed", "frame", "applet");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text().stream().flatMap(text -> Stream.concat(active(text), fences(text)));
    }

    private static Stream<Finding> active(Document.Text text) {
        return text.body().tags().stream().flatMap(tag -> active(tag).map(what -> active(text, tag, what)).stream());
    }

    /** What of a tag acts: the tag itself, or an attribute that holds a script. */
    private static Optional<String> active(HtmlTag tag) {
        return ACTIVE.contains(tag.name())
                ? Optional.of("<" + tag.name() + ">")
                : tag.attributes().entrySet().stream()
                        .filter(attribute -> isHandler(attribute)
                                || attribute
                                        .getValue()
                                        .strip()
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("javascript:"))
                        .map(attribute -> attribute.getKey() + "=")
                        .sorted()
                        .findFirst();
    }

    /** An attribute that a browser runs; in prose between angle brackets a word such as {@code one} is none. */
    private static boolean isHandler(Map.Entry<String, String> attribute) {
        return attribute.getKey().matches("on[a-z]{3,}")
                && !attribute.getValue().isBlank();
    }

    private static Finding active(Document.Text text, HtmlTag tag, String what) {
        return Finding.of(
                "MD007",
                Places.at(text, tag.mark(), what),
                "`%s` acts by itself, so it is left out of the site, as GitHub leaves it out.".formatted(what),
                "Say it in words, or link to where it runs");
    }

    private static Stream<Finding> fences(Document.Text text) {
        return text.body().unclosedFences().stream()
                .map(mark -> Finding.of(
                        "MD008",
                        Places.at(text, mark, "code fence"),
                        "This code fence never closes: the code ends only where the document does, or the list item that holds the fence.",
                        "Close it with the same characters on a line of their own"));
    }
}
