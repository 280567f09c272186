package dev.handback.policy;

import dev.handback.source.DocumentPath;
import java.util.Map;

/**
 * How a check judges and answers.
 *
 * @param rules severities that differ from the catalogue's, by rule id
 * @param failOn the severity from which a new finding fails the check
 * @param annotate which lines get a note: {@code changed-lines}, {@code all}, {@code none}
 * @param comment when there is a comment
 * @param mode when there is a run, and whether it can fail
 * @param baseline the file of findings that were there when Handback came
 */
public record Checks(
        Map<String, String> rules, String failOn, String annotate, String comment, String mode, DocumentPath baseline) {
    public Checks {
        rules = Map.copyOf(rules);
    }
}
