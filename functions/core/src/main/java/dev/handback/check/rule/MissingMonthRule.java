package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.policy.Interval;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MR001: a month of an engagement that nobody has reviewed by the working day that was agreed. Only the newest months are
 * asked for: who begins late need not make up for years.
 */
final class MissingMonthRule implements Rule {
    private static final int NEWEST = 3;

    /** The months that an engagement asks for, as of a day. */
    private record Asked(YamlNode engagement, YamlNode cadence, LocalDate today) {

        Stream<YearMonth> months(ReviewSeries series) {
            YearMonth now = YearMonth.from(today);
            YearMonth oldest = series.first().orElse(now.minusMonths(1));
            return Stream.iterate(now.minusMonths(NEWEST), month -> month.isBefore(now), month -> month.plusMonths(1))
                    .filter(month -> !month.isBefore(oldest) && isWhole(month) && isDue(month));
        }

        private boolean isWhole(YearMonth month) {
            return date("starts")
                            .filter(first -> !first.isAfter(month.atDay(1)))
                            .isPresent()
                    && date("ends")
                            .filter(last -> !last.isBefore(month.atEndOfMonth()) && !last.isBefore(today))
                            .isPresent();
        }

        private Optional<LocalDate> date(String key) {
            return engagement.text(key).flatMap(Dates::parse);
        }

        /** Holidays of the engagement put it off. */
        private boolean isDue(YearMonth month) {
            return cadence.text("review_day")
                    .flatMap(day -> Interval.parse(day + " working days"))
                    .map(days -> days.after(month.atEndOfMonth()).plusDays(holidays()))
                    .filter(due -> due.isBefore(today))
                    .isPresent();
        }

        private long holidays() {
            YearMonth now = YearMonth.from(today);
            return engagement.texts("holidays").stream()
                    .flatMap(text -> Dates.parse(text).stream())
                    .filter(day -> YearMonth.from(day).equals(now))
                    .count();
        }
    }

    @Override
    public Stream<Finding> check(Survey survey) {
        ReviewSeries series = ReviewSeries.of(survey);
        return survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> file.fields().find("cadence").stream()
                        .flatMap(cadence -> new Asked(file.fields(), cadence, survey.today())
                                .months(series)
                                .filter(month -> series.of(month).isEmpty())
                                .map(month -> finding(file, cadence, month))));
    }

    private static Finding finding(Document file, YamlNode cadence, YearMonth month) {
        return Finding.of(
                "MR001",
                Places.at(file, cadence.markOf("review_day"), month.toString()),
                "There is no review of %s, which was agreed for working day %s of the next month."
                        .formatted(month, cadence.text("review_day").orElse("")),
                "Hold it, and write it to handoff/reviews/%s.yml".formatted(month));
    }
}
