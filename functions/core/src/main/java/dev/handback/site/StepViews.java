package dev.handback.site;

import dev.handback.markdown.Step;
import dev.handback.site.view.Runbook;
import java.util.Optional;

/** Shows a step's parts. */
final class StepViews {
    private StepViews() {}

    static Runbook.Step of(Step step) {
        return new Runbook.Step(
                "step-" + step.number(),
                step.number(),
                step.title(),
                step.parts().stream().map(StepViews::part).toList());
    }

    private static Runbook.StepPart part(Step.Part part) {
        Optional<String> html = part instanceof Step.Words words ? Optional.of(words.html()) : Optional.empty();
        Optional<Runbook.Warning> danger = part instanceof Step.Danger warning
                ? Optional.of(new Runbook.Warning(some(warning.title()), warning.html()))
                : Optional.empty();
        Optional<Runbook.Warning> care = part instanceof Step.Care warning
                ? Optional.of(new Runbook.Warning(some(warning.title()), warning.html()))
                : Optional.empty();
        return new Runbook.StepPart(html, danger, care, command(part));
    }

    private static Optional<Runbook.Command> command(Step.Part part) {
        return switch (part) {
            case Step.Command shell ->
                Optional.of(
                        new Runbook.Command(Optional.of(shell.run()), some(shell.expect()), some(shell.language())));
            case Step.Output output ->
                Optional.of(new Runbook.Command(Optional.empty(), some(output.text()), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
