package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** KT001, KT002, KT004, KT006: walkthroughs and pairing sessions from which one of the client's own people learns. */
final class TransferRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        Sides sides = new Sides(survey);
        Stream<Finding> walkthroughs = survey.texts(Kind.WALKTHROUGH)
                .filter(Ours::hasReadableData)
                .flatMap(text -> Stream.concat(
                        Stream.of(attendees(sides, text), recording(text)).flatMap(Optional::stream),
                        followUps(survey, text)));
        Stream<Finding> sessions = survey.texts(Kind.PAIRING_SESSION).flatMap(text -> driver(sides, text).stream());
        return Stream.concat(walkthroughs, sessions);
    }

    /** A name that nobody knows may be one of the client's. */
    private static Optional<Finding> attendees(Sides sides, Document.Text text) {
        List<String> attendees = text.fields().texts("attendees");
        return attendees.stream().allMatch(sides::isProvider)
                ? Optional.of(Finding.of(
                        "KT001",
                        Places.key(text, "attendees", "attendees"),
                        attendees.isEmpty()
                                ? "Nobody is said to have attended this walkthrough, so nobody of yours has learned from it."
                                : "Only the provider attended this walkthrough: nobody of yours has learned from it.",
                        "Show it again to one of your own people, and add them to `attendees`"))
                : Optional.empty();
    }

    private static Optional<Finding> driver(Sides sides, Document.Text text) {
        return text.fields()
                .text("driver")
                .filter(sides::isProvider)
                .map(driver -> Finding.of(
                        "KT002",
                        Places.key(text, "driver", "driver"),
                        "%s drove this pairing session. One learns by making the change, not by watching it."
                                .formatted(sides.providers(driver)),
                        "Let one of your own people drive the next one, with the provider as navigator"));
    }

    private static Optional<Finding> recording(Document.Text text) {
        return text.fields()
                .text("recording")
                .filter(address -> !address.startsWith("https://"))
                .map(address -> Finding.of(
                        "KT004",
                        Places.key(text, "recording", "recording"),
                        "The recording is not at an address that begins with https://, so not everybody can open it.",
                        "Put it where your team keeps such things, and write that address"));
    }

    private static Stream<Finding> followUps(Survey survey, Document.Text text) {
        return text.fields().find("follow_ups").map(YamlNode::items).orElse(List.of()).stream()
                .filter(task -> task.text("done").filter("true"::equals).isEmpty())
                .flatMap(task -> task
                        .text("due")
                        .flatMap(Dates::parse)
                        .filter(due -> due.isBefore(survey.today()))
                        .map(due -> Finding.of(
                                "KT006",
                                Places.at(text, task.mark(), task.text("text").orElse("follow-up")),
                                "This follow-up was due on %s.".formatted(due),
                                "Do it and add `done: true`, or set another day"))
                        .stream());
    }
}
