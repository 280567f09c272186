package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Terms;
import dev.handback.yaml.YamlNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * FM008: a date in front matter of which nobody can tell the day from the month; with dots the day comes first everywhere.
 * Where a schema of ours holds, the date is asked for in another form anyway (FM006).
 */
final class AmbiguousDateRule implements DocumentRule {
    private static final Pattern DATE = Pattern.compile("((\\d{1,2})([-/])(\\d{1,2})\\3(\\d{4}))(?:[T ,].{0,40})?");
    private static final int MONTHS = 12;

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text().stream()
                .filter(text -> text.kind() != Kind.PAGE && !Ours.is(text))
                .flatMap(text -> of(text).stream());
    }

    private static Optional<Finding> of(Document.Text text) {
        return text.fields().entries().stream()
                .flatMap(entry -> ambiguous(text, entry).stream())
                .findFirst();
    }

    private static Optional<Finding> ambiguous(Document.Text text, YamlNode.Entry entry) {
        return entry.value()
                .text()
                .map(String::strip)
                .map(DATE::matcher)
                .filter(Matcher::matches)
                .flatMap(date -> {
                    int first = Integer.parseInt(date.group(2));
                    int second = Integer.parseInt(date.group(4));
                    boolean either = isMonth(first) && isMonth(second) && first != second;
                    return either ? Optional.of(finding(text, entry, date)) : Optional.empty();
                });
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private static Finding finding(Document.Text text, YamlNode.Entry entry, Matcher date) {
        String name = Shown.quoted(entry.name(), "This date");
        return Finding.of(
                "FM008",
                Places.at(text, entry.key().mark(), entry.name()),
                "%s is `%s`, which may be either of two days: some people write the day first, others the month."
                        .formatted(name, date.group(1)),
                "Write `%s` or `%s`"
                        .formatted(
                                iso(date.group(5), date.group(4), date.group(2)),
                                iso(date.group(5), date.group(2), date.group(4))));
    }

    private static String iso(String year, String month, String day) {
        return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
