package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** MR003: a signal that has got worse for three months running, and the third review decides to keep on. */
final class WorseningRule implements Rule {
    private static final int MONTHS = 3;

    @Override
    public Stream<Finding> check(Survey survey) {
        ReviewSeries series = ReviewSeries.of(survey);
        return series.months().entrySet().stream()
                .filter(entry -> keepsOn(entry.getValue()))
                .flatMap(entry -> worsening(series, entry.getKey()).map(signal -> finding(entry.getValue(), signal)));
    }

    private static boolean keepsOn(Document review) {
        return review.fields().text("decision").filter("keep"::equals).isPresent();
    }

    private static Stream<String> worsening(ReviewSeries series, YearMonth last) {
        List<List<String>> worse = IntStream.range(0, MONTHS)
                .mapToObj(last::minusMonths)
                .map(month -> series.of(month).map(WorseningRule::worse).orElse(List.of()))
                .toList();
        return worse.getFirst().stream().filter(signal -> worse.stream().allMatch(month -> month.contains(signal)));
    }

    private static List<String> worse(Document review) {
        return review.fields().find("signals").stream()
                .flatMap(signals -> signals.entries().stream())
                .filter(signal ->
                        signal.value().text("state").filter("worse"::equals).isPresent())
                .map(YamlNode.Entry::name)
                .toList();
    }

    private static Finding finding(Document review, String signal) {
        return Finding.of(
                "MR003",
                Places.key(review, "decision", signal),
                "%s got worse for three months running, and the decision is to keep on as before."
                        .formatted(Shown.quoted(signal, "A signal")),
                "Decide what is to change, or say in the note of the signal why it will turn");
    }
}
