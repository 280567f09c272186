package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The monthly reviews, by month. */
record ReviewSeries(NavigableMap<YearMonth, Document.Records> months) {
    private static final int LENGTH = "2026-10".length();

    static ReviewSeries of(Survey survey) {
        Map<YearMonth, Document.Records> months = survey.records(Kind.REVIEW)
                .filter(file -> month(file).isPresent())
                .collect(Collectors.toMap(file -> month(file).orElseThrow(), file -> file, (first, again) -> first));
        return new ReviewSeries(new TreeMap<>(months));
    }

    /** As it says itself; where that cannot be read, as its file is called. */
    private static Optional<YearMonth> month(Document.Records file) {
        String stem = file.path().fileName().replaceFirst("\\.ya?ml$", "");
        return file.fields().text("month").flatMap(ReviewSeries::read).or(() -> read(stem));
    }

    /** A month with a year of four digits: one may count on from each that is read. */
    private static Optional<YearMonth> read(String text) {
        String month = text.strip();
        try {
            return month.length() == LENGTH ? Optional.of(YearMonth.parse(month)) : Optional.empty();
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    Optional<Document.Records> of(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    Optional<YearMonth> first() {
        return months.keySet().stream().findFirst();
    }
}
