package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.markdown.Heading;
import dev.handback.survey.Terms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MD005: two sections of the same name beside each other in a document of a kind, told at the first of them. Below different
 * headings the same name is usual, and means something else each time.
 */
final class TwinHeadingRule implements DocumentRule {

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text().stream().filter(text -> text.kind() != Kind.PAGE).flatMap(text -> of(text).stream());
    }

    private static Optional<Finding> of(Document.Text text) {
        Map<String, Heading> first = new HashMap<>();
        List<Heading> twins = new ArrayList<>();
        Deque<Heading> open = new ArrayDeque<>();
        for (Heading heading : text.body().headings()) {
            while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
                open.removeLast();
            }
            Heading earlier = first.putIfAbsent(place(open, heading), heading);
            if (earlier != null && twins.isEmpty()) {
                twins.addAll(List.of(earlier, heading));
            }
            open.addLast(heading);
        }
        return twins.isEmpty() ? Optional.empty() : Optional.of(finding(text, twins.getFirst(), twins.getLast()));
    }

    /** The heading that it stands below, which is one of its kind in the document, and its own words. */
    private static String place(Deque<Heading> open, Heading heading) {
        String above = open.isEmpty() ? "" : open.getLast().mark().toString();
        return above + " " + heading.level() + " " + heading.text().strip().toLowerCase(Locale.ROOT);
    }

    private static Finding finding(Document.Text text, Heading earlier, Heading later) {
        return Finding.of(
                "MD005",
                Places.at(text, later.mark(), later.text()),
                "%s is also the heading in line %d. A link to %s leads there, and hardly anybody guesses %s."
                        .formatted(
                                Shown.quoted(later.text(), "This heading"),
                                earlier.mark().line(),
                                Shown.inCode("#" + earlier.anchor()),
                                Shown.inCode("#" + later.anchor())),
                "Give each a name of its own, or make one section of the two");
    }
}
