package dev.handback.engagement;

import dev.handback.document.FrontMatter;
import dev.handback.edit.FlowMapping;
import dev.handback.edit.FrontMatterList;
import dev.handback.edit.SourceText;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A record that somebody followed a runbook, to be written into its front matter.
 *
 * @param steps the hash of the steps as they are
 * @param reference where it can be looked up
 */
public record ExerciseEntry(
        LocalDate on, String by, String mode, String result, String steps, Optional<String> reference) {
    public static final List<String> MODES = List.of("drill", "pairing", "incident");
    public static final List<String> RESULTS = List.of("worked", "worked-with-fixes", "failed");
    private static final String KEY = "exercised";

    public ExerciseEntry {
        if (!MODES.contains(mode) || !RESULTS.contains(result)) {
            throw new IllegalArgumentException("not an exercise: " + mode + ", " + result);
        }
    }

    /** The record as a line of YAML. */
    public String line() {
        FlowMapping mapping = FlowMapping.empty()
                .with("on", on.toString())
                .with("by", by)
                .with("mode", mode)
                .with("result", result)
                .withText("steps", steps);
        return reference
                .map(where -> mapping.with("reference", where))
                .orElse(mapping)
                .toString();
    }

    /** The runbook with this record behind its others; nothing where its front matter is of a form that has to be mended first. */
    public Optional<SourceText> into(SourceText runbook) {
        return FrontMatterList.append(runbook, KEY, line())
                .filter(after -> records(after).size() == records(runbook).size() + 1)
                .filter(after -> Exercise.read(records(after).getLast())
                        .filter(this::isWritten)
                        .isPresent());
    }

    private boolean isWritten(Exercise exercise) {
        return exercise.on().equals(on)
                && exercise.by().equals(by)
                && exercise.mode().equals(mode)
                && exercise.steps().equals(steps);
    }

    private static List<YamlNode> records(SourceText text) {
        List<String> lines =
                IntStream.rangeClosed(1, text.lineCount()).mapToObj(text::line).toList();
        return FrontMatter.of(lines).fields().find(KEY).map(YamlNode::items).orElse(List.of());
    }
}
