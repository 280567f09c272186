package dev.handback.engagement;

import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A record that a person followed a runbook.
 *
 * @param steps the hash of the steps at that time; empty where nobody wrote it down
 */
public record Exercise(LocalDate on, String by, String mode, Result result, String steps, Mark mark) {

    /** How it went. */
    public enum Result {
        WORKED,
        WORKED_WITH_FIXES,
        FAILED;

        public boolean isSuccess() {
            return this != FAILED;
        }
    }

    /** Reads a record; one without a date, a person or a result is none. */
    static Optional<Exercise> read(YamlNode node) {
        Optional<LocalDate> on = node.text("on").flatMap(Dates::parse);
        Optional<Result> result = node.text("result").flatMap(Exercise::result);
        if (on.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        return node.text("by")
                .map(by -> new Exercise(
                        on.get(),
                        by,
                        node.text("mode").orElse("drill"),
                        result.get(),
                        node.text("steps").orElse(""),
                        node.mark()));
    }

    private static Optional<Result> result(String word) {
        return switch (word) {
            case "worked" -> Optional.of(Result.WORKED);
            case "worked-with-fixes" -> Optional.of(Result.WORKED_WITH_FIXES);
            case "failed" -> Optional.of(Result.FAILED);
            default -> Optional.empty();
        };
    }
}
