package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** KT005, KT007: what was agreed to be shown and taught, and is late. */
final class TransferPlanRules implements Rule {
    private static final int AHEAD = 30;
    private static final Set<String> STILL_WANTED = Set.of("requested", "planned");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> file.fields().find("knowledge_transfer").stream()
                        .flatMap(plan -> Stream.concat(topics(survey, file, plan), training(survey, file, plan))));
    }

    /** Silent until a month before the day that was agreed. */
    private static Stream<Finding> topics(Survey survey, Document file, YamlNode plan) {
        Set<String> shown = survey.texts(Kind.WALKTHROUGH)
                .flatMap(text -> text.fields().text("topic").stream())
                .collect(Collectors.toSet());
        return plan.text("by").flatMap(Dates::parse).stream()
                .filter(by -> !by.minusDays(AHEAD).isAfter(survey.today()))
                .flatMap(by -> plan.find("walkthroughs").map(YamlNode::items).orElse(List.of()).stream()
                        .flatMap(topic -> topic.text().stream()
                                .filter(name -> !shown.contains(name))
                                .map(name -> missing(file, topic, name, by))));
    }

    private static Finding missing(Document file, YamlNode topic, String name, LocalDate by) {
        return Finding.of(
                "KT005",
                Places.at(file, topic.mark(), name),
                "There is no walkthrough of `%s`, which was agreed for %s.".formatted(name, by),
                "Hold it, and write it down with `topic: %s`".formatted(name));
    }

    private static Stream<Finding> training(Survey survey, Document file, YamlNode plan) {
        return plan.find("training").map(YamlNode::items).orElse(List.of()).stream()
                .filter(item ->
                        item.text("state").filter(STILL_WANTED::contains).isPresent())
                .flatMap(item -> item
                        .text("due")
                        .flatMap(Dates::parse)
                        .filter(due -> due.isBefore(survey.today()))
                        .map(due -> Finding.of(
                                "KT007",
                                Places.at(file, item.mark(), item.text("what").orElse("training")),
                                "This training was to be held by %s, and is still %s."
                                        .formatted(due, item.text("state").orElse("planned")),
                                "Hold it and set `state: done`, or agree on another day"))
                        .stream());
    }
}
