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
        Optional<Runbook.Command> command = part instanceof Step.Command shell
                ? Optional.of(new Runbook.Command(shell.run(), some(shell.expect()), some(shell.language())))
                : Optional.empty();
        return new Runbook.StepPart(html, danger, care, command);
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
