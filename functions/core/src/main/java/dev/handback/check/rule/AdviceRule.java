package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** AN013: advice of the provider's without what the client needs to decide on it. */
final class AdviceRule implements Rule {
    private static final List<Ground> GROUNDS = List.of(
            Ground.of("cost", "costs?|price|effort"),
            Ground.of("evidence", "evidence|measure(d|ments?)?|facts"),
            Ground.of("simpler_option", "simpler|options|alternatives"));

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        return survey.texts(Kind.ARCHITECTURE_NOTE)
                .filter(note -> note.fields()
                        .text("recommended_by")
                        .filter(sides::isProvider)
                        .isPresent())
                .flatMap(note -> finding(note, sides).stream());
    }

    /** What advice must say, as a field or under a heading of its own. */
    private record Ground(String field, TextPattern heading) {

        static Ground of(String field, String heading) {
            return new Ground(field, TextPattern.of("(?i)\\b(" + heading + ")\\b"));
        }

        boolean isIn(Document.Text note) {
            return note.fields().find(field).isPresent()
                    || note.body().headings().stream().anyMatch(other -> heading.isIn(other.text()));
        }
    }

    private static Optional<Finding> finding(Document.Text note, Sides sides) {
        Lacking lacking = new Lacking();
        GROUNDS.forEach(ground -> lacking.unless(ground.isIn(note), ground.field()));
        lacking.unless(hasInternalDecider(note, sides), "decision-makers");
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "AN013",
                        Places.key(note, "recommended_by", "recommendation"),
                        "The provider recommends this, and the note does not say: %s. Nobody of yours can decide on that."
                                .formatted(words(lacking)),
                        "Add %s".formatted(lacking.inCode(""))));
    }

    private static String words(Lacking lacking) {
        return lacking.listed()
                .replace("simpler_option", "a simpler option")
                .replace("decision-makers", "who of yours decides");
    }

    private static boolean hasInternalDecider(Document.Text note, Sides sides) {
        return Stream.of("decision-makers", "deciders")
                .flatMap(key -> note.fields().texts(key).stream())
                .anyMatch(sides::isInternal);
    }
}
