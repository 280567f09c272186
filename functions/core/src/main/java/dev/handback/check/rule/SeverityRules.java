package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** EN005, EN006: who answers how soon, at which hours; whether that is agreed as well is asked by {@link CoverRule}. */
final class SeverityRules implements Rule {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(m|h|.*day|.*month|.*year)s?");
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT).filter(Ours::hasReadableData).flatMap(file -> {
            ResponseTable table = new ResponseTable(file);
            return Stream.concat(Stream.concat(blank(table), cover(file).stream()), order(table));
        });
    }

    private static Stream<Finding> blank(ResponseTable table) {
        return IntStream.rangeClosed(1, ResponseTable.LOWEST).boxed().flatMap(number -> {
            List<String> missing = missing(table, number);
            return missing.isEmpty()
                    ? Stream.<Finding>of()
                    : Stream.of(Finding.of(
                            "EN005",
                            table.place(number),
                            "Severity %d leaves open: %s. Whoever is woken has to guess."
                                    .formatted(number, String.join(", ", missing)),
                            "Add it; `not covered` is an answer"));
        });
    }

    private static List<String> missing(ResponseTable table, int number) {
        boolean defined =
                table.severity(number).flatMap(node -> node.text("definition")).isPresent();
        return Stream.concat(
                        defined ? Stream.of() : Stream.of("definition"),
                        ResponseTable.HOURS.stream()
                                .filter(hours -> table.response(number, hours).isEmpty())
                                .map(ResponseTable::spoken))
                .toList();
    }

    private static Optional<Finding> cover(Document file) {
        boolean said = file.fields()
                .find("contract")
                .flatMap(contract -> contract.find("covers_24x7"))
                .isPresent();
        return said
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN005",
                        Places.key(file, "contract", "covers_24x7"),
                        "The contract neither claims nor denies cover around the clock, so each side assumes its own.",
                        "Add `covers_24x7: true` or `false` to `contract`"));
    }

    private static Stream<Finding> order(ResponseTable table) {
        return IntStream.range(1, ResponseTable.LOWEST)
                .boxed()
                .flatMap(number -> ResponseTable.HOURS.stream()
                        .filter(hours -> isSlower(table, number, hours))
                        .limit(1)
                        .map(hours -> Finding.of(
                                "EN006",
                                table.place(number),
                                "Severity %d is answered more slowly than severity %d (%s: %s against %s)."
                                        .formatted(
                                                number,
                                                number + 1,
                                                ResponseTable.spoken(hours),
                                                table.response(number, hours).orElse(""),
                                                table.response(number + 1, hours)
                                                        .orElse("")),
                                "Answer the worse one at least as fast")));
    }

    private static boolean isSlower(ResponseTable table, int number, String hours) {
        OptionalLong worse = minutes(table.response(number, hours).orElse(""));
        OptionalLong lesser = minutes(table.response(number + 1, hours).orElse(""));
        return worse.isPresent() && lesser.isPresent() && worse.getAsLong() > lesser.getAsLong();
    }

    private static OptionalLong minutes(String text) {
        if (text.equals(ResponseTable.NOT_COVERED)) {
            return OptionalLong.of(Long.MAX_VALUE);
        }
        Matcher duration = DURATION.matcher(text);
        if (!duration.matches()) {
            return OptionalLong.empty();
        }
        long count = Long.parseLong(duration.group(1));
        String unit = duration.group(2).strip();
        return OptionalLong.of(count
                * switch (unit) {
                    case "m" -> 1;
                    case "h" -> HOUR;
                    case "month" -> 30 * DAY;
                    case "year" -> 365 * DAY;
                    default -> DAY;
                });
    }
}
