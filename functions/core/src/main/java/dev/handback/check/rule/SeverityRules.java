package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** EN005, EN006: who answers how soon, at which hours. */
final class SeverityRules implements Rule {
    private static final List<String> HOURS = List.of("business_hours", "nights", "weekends", "holidays");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(m|h|.*day|.*month|.*year)s?");
    private static final int LOWEST = 4;
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .filter(Ours::hasReadableData)
                .flatMap(file -> Stream.concat(Stream.concat(blank(file), cover(file).stream()), order(file)));
    }

    private static Optional<YamlNode> severity(Document file, int number) {
        return file.fields().find("severities").flatMap(all -> all.find(String.valueOf(number)));
    }

    private static Finding.Place place(Document file, int number) {
        String subject = "severity " + number;
        return file.fields()
                .find("severities")
                .flatMap(all -> all.entry(String.valueOf(number)))
                .map(entry -> Places.at(file, entry.key().mark(), subject))
                .orElse(Places.key(file, "severities", subject));
    }

    private static Stream<Finding> blank(Document file) {
        return IntStream.rangeClosed(1, LOWEST).boxed().flatMap(number -> {
            List<String> missing = missing(severity(file, number));
            return missing.isEmpty()
                    ? Stream.<Finding>of()
                    : Stream.of(Finding.of(
                            "EN005",
                            place(file, number),
                            "Severity %d leaves open: %s. Whoever is woken has to guess."
                                    .formatted(number, String.join(", ", missing)),
                            "Add it; `not covered` is an answer"));
        });
    }

    private static List<String> missing(Optional<YamlNode> severity) {
        List<String> missing = new ArrayList<>();
        if (severity.flatMap(node -> node.text("definition")).isEmpty()) {
            missing.add("definition");
        }
        Optional<YamlNode> response = severity.flatMap(node -> node.find("response"));
        HOURS.stream()
                .filter(hours -> response.flatMap(node -> node.text(hours)).isEmpty())
                .map(hours -> hours.replace('_', ' '))
                .forEach(missing::add);
        return missing;
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

    private static Stream<Finding> order(Document file) {
        return IntStream.range(1, LOWEST)
                .boxed()
                .flatMap(number -> HOURS.stream()
                        .filter(hours -> isSlower(file, number, hours))
                        .limit(1)
                        .map(hours -> Finding.of(
                                "EN006",
                                place(file, number),
                                "Severity %d is answered more slowly than severity %d (%s: %s against %s)."
                                        .formatted(
                                                number,
                                                number + 1,
                                                hours.replace('_', ' '),
                                                response(file, number, hours).orElse(""),
                                                response(file, number + 1, hours)
                                                        .orElse("")),
                                "Answer the worse one at least as fast")));
    }

    private static boolean isSlower(Document file, int number, String hours) {
        OptionalLong worse = minutes(response(file, number, hours).orElse(""));
        OptionalLong lesser = minutes(response(file, number + 1, hours).orElse(""));
        return worse.isPresent() && lesser.isPresent() && worse.getAsLong() > lesser.getAsLong();
    }

    private static Optional<String> response(Document file, int number, String hours) {
        return severity(file, number).flatMap(node -> node.find("response")).flatMap(node -> node.text(hours));
    }

    private static OptionalLong minutes(String text) {
        if (text.equals("not covered")) {
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
