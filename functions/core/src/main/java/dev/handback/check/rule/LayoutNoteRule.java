package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.Markers;
import dev.handback.survey.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** AN012: a note whose topic is the layout of the infrastructure, and that leaves a part of it out. */
final class LayoutNoteRule implements DocumentRule {
    private static final String TOPIC = "infrastructure-layout";
    private static final List<Part> PARTS = List.of(
            Part.of("Networking", "network | vpc | subnet | firewall | dns"),
            Part.of(
                    "Compute",
                    "compute | fargate | ecs | ec2 | lambda | function | kubernetes | cluster | container"
                            + " | virtual machine | server | instance | app service"),
            Part.of(
                    "Databases",
                    "database | postgres | mysql | mariadb | sql | rds | aurora | dynamo | redis | mongo | storage"),
            Part.of("Identity", "identity | iam | sign in | sign-on | sso | permission | access | roles"),
            Part.of("Environments", "environment | staging | production | stages"));

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.ARCHITECTURE_NOTE).stream()
                .filter(note ->
                        note.fields().text("topic").filter(TOPIC::equals).isPresent())
                .flatMap(note -> finding(note).stream());
    }

    /** What such a note speaks of, in whatever words. */
    private record Part(String title, Markers words) {

        static Part of(String title, String words) {
            return new Part(title, Markers.ignoringCase(words));
        }

        boolean isIn(Document.Text note) {
            return note.lines().stream()
                    .skip(note.frontMatter().bodyLine() - 1L)
                    .anyMatch(words::areIn);
        }
    }

    private static Optional<Finding> finding(Document.Text note) {
        Lacking lacking = new Lacking();
        PARTS.forEach(part -> lacking.unless(part.isIn(note), part.title()));
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "AN012",
                        Places.key(note, "topic", TOPIC),
                        "This note on the layout says nothing of: %s. A newcomer has to find that out from the code."
                                .formatted(lacking.listed().toLowerCase(Locale.ROOT)),
                        "Add %s, or a sentence why there is nothing of it".formatted(lacking.inCode("### "))));
    }
}
