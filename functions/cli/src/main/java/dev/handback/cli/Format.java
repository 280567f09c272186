package dev.handback.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms of a report. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT;

    static Format of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> CommandException.wrongUse(
                        "There is no format '%s'. Use one of %s.".formatted(Safe.line(id), names())));
    }

    private static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
