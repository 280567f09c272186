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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** EN006: the provider is paged at hours for which nothing was agreed, or cover around the clock is claimed and not given. */
final class CoverRule implements Rule {
    /** The severities that wake somebody. */
    private static final List<Integer> PAGING = List.of(1, 2);

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .filter(Ours::hasReadableData)
                .flatMap(file -> Stream.concat(pages(file, survey.today()), claim(file).stream()));
    }

    private static Stream<Finding> pages(Document file, LocalDate today) {
        ResponseTable table = new ResponseTable(file);
        boolean denied = covers(file).filter("false"::equals).isPresent() && !carriesPager(file);
        return PAGING.stream()
                .filter(number -> denied && !hasEnded(file.fields(), "ends", today) && answersFirst(table, number))
                .filter(number -> windows(file, number).allMatch(window -> hasEnded(window, "to", today)))
                .flatMap(number -> page(table, number).stream());
    }

    private static Optional<String> covers(Document file) {
        return file.fields().find("contract").flatMap(contract -> contract.text("covers_24x7"));
    }

    private static boolean carriesPager(Document file) {
        return file.fields()
                .find("pager")
                .flatMap(pager -> pager.text("kind"))
                .filter("regular"::equals)
                .isPresent();
    }

    private static boolean hasEnded(YamlNode node, String key, LocalDate today) {
        return node.text(key)
                .flatMap(Dates::parse)
                .filter(end -> end.isBefore(today))
                .isPresent();
    }

    private static boolean answersFirst(ResponseTable table, int number) {
        return table.severity(number)
                .flatMap(severity -> severity.text("responder"))
                .filter("provider"::equals)
                .isPresent();
    }

    private static Stream<YamlNode> windows(Document file, int number) {
        return file
                .fields()
                .find("pager")
                .flatMap(pager -> pager.find("windows"))
                .map(YamlNode::items)
                .orElse(List.of())
                .stream()
                .filter(window -> window.texts("severities").contains(String.valueOf(number)));
    }

    private static Optional<Finding> page(ResponseTable table, int number) {
        List<String> hours = ResponseTable.HOURS.stream()
                .skip(1)
                .filter(each -> table.response(number, each)
                        .filter(answer -> !answer.equals(ResponseTable.NOT_COVERED))
                        .isPresent())
                .toList();
        return hours.stream()
                .findFirst()
                .map(first -> Finding.of(
                        "EN006",
                        Places.at(table.file(), table.markOf(number, first), "pages of severity " + number),
                        "Severity %d pages the provider outside business hours (%s), and neither the contract nor a pager window covers that."
                                .formatted(number, listed(table, number, hours)),
                        "Write `not covered`, let somebody internal answer first, or agree on a pager window"));
    }

    private static String listed(ResponseTable table, int number, List<String> hours) {
        return hours.stream()
                .map(each -> each + ": " + table.response(number, each).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Finding> claim(Document file) {
        String against = Stream.concat(uncovered(new ResponseTable(file)).stream(), refusal(file).stream())
                .collect(Collectors.joining(", and "));
        return file.fields()
                .find("contract")
                .filter(contract -> !against.isEmpty()
                        && contract.text("covers_24x7").filter("true"::equals).isPresent())
                .map(contract -> Finding.of(
                        "EN006",
                        Places.at(file, contract.markOf("covers_24x7"), "covers_24x7"),
                        "The contract claims cover around the clock, and it is not given: %s.".formatted(against),
                        "Write `covers_24x7: false`, or give the cover that is claimed"));
    }

    private static Optional<String> uncovered(ResponseTable table) {
        List<String> hours = ResponseTable.HOURS.stream()
                .filter(each -> table.response(1, each)
                        .filter(ResponseTable.NOT_COVERED::equals)
                        .isPresent())
                .map(ResponseTable::spoken)
                .toList();
        return hours.isEmpty()
                ? Optional.empty()
                : Optional.of("severity 1 is not covered at some hours (%s)".formatted(String.join(", ", hours)));
    }

    private static Optional<String> refusal(Document file) {
        return file.fields()
                .find("boundaries")
                .flatMap(boundaries -> boundaries.find("pages_out_of_hours"))
                .flatMap(answer -> answer.text("answer"))
                .filter("no"::equals)
                .map(no -> "`pages_out_of_hours` is answered with no");
    }
}
