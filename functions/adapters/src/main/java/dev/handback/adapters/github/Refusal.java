package dev.handback.adapters.github;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what GitHub means by an answer of 400 and above.
 *
 * <p>A limit is told as 403 or 429, in one of three ways: {@code retry-after}, no calls remaining until
 * {@code x-ratelimit-reset}, or words in the body alone. Nothing here waits: whoever asked is told how long to.
 */
final class Refusal {
    private static final Duration UNTOLD = Duration.ofSeconds(60);
    private static final int SHOWN = 200;

    private Refusal() {}

    static CallFailed of(Answer answer) throws IOException {
        String body = answer.text();
        Optional<Duration> limit = limit(answer, body);
        String meaning = limit.map(wait -> "it asks for a pause of %d seconds".formatted(wait.toSeconds()))
                .orElseGet(() -> meaning(answer.statusCode()));
        String message = "GitHub answered %d: %s%s".formatted(answer.statusCode(), meaning, words(body));
        return new CallFailed(Redaction.of(message), answer.statusCode(), body, limit.or(() -> told(answer)));
    }

    private static Optional<Duration> limit(Answer answer, String body) {
        if (answer.statusCode() != 403 && answer.statusCode() != 429) {
            return Optional.empty();
        }
        boolean none = answer.first("x-ratelimit-remaining").filter("0"::equals).isPresent();
        boolean words = body.toLowerCase(Locale.ROOT).contains("secondary rate");
        Optional<Duration> told = told(answer);
        if (told.isPresent()) {
            return told;
        }
        if (none) {
            return Optional.of(untilReset(answer).orElse(UNTOLD));
        }
        return words || answer.statusCode() == 429 ? Optional.of(UNTOLD) : Optional.empty();
    }

    private static Optional<Duration> told(Answer answer) {
        return answer.first("retry-after")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    /** Measured by GitHub's own clock, which the answer carries. */
    private static Optional<Duration> untilReset(Answer answer) {
        return answer.first("x-ratelimit-reset")
                .filter(text -> text.matches("\\d{1,12}"))
                .flatMap(reset -> answer.first("date")
                        .flatMap(Refusal::instant)
                        .map(now -> Duration.between(now, Instant.ofEpochSecond(Long.parseLong(reset)))))
                .map(wait -> wait.isPositive() ? wait : Duration.ofSeconds(1));
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401 -> "the App's credentials do not hold; check its id, its key and this machine's clock";
            case 403 -> "the App may not do this; grant the permission and accept it where the App is installed";
            case 404 -> "it is not there, or the App is not installed on this repository";
            case 410 -> "this is switched off in the repository's settings";
            case 422 -> "it does not accept what was sent";
            default -> status >= 500 ? "it is in trouble; try again later" : "it does not accept the call";
        };
    }

    private static String words(String body) {
        String told = Json.read(body).path("message").asText("").strip();
        return told.isEmpty() ? "" : " (" + told.substring(0, Math.min(SHOWN, told.length())) + ")";
    }
}
