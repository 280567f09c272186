package dev.handback.site;

import dev.handback.engagement.Exercise;
import dev.handback.engagement.Runbook;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody who has to follow a runbook has to know first, and what proves that it works. */
final class RunbookFacts {
    private final Site site;
    private final Runbook runbook;
    private final YamlNode fields;
    private final Address here;

    RunbookFacts(Site site, Runbook runbook, Address here) {
        this.site = site;
        this.runbook = runbook;
        this.fields = runbook.document().fields();
        this.here = here;
    }

    Optional<Piece.Facts> facts() {
        List<Piece.Row> rows = new ArrayList<>();
        when(rows);
        fields.text("severity").ifPresent(severity -> rows.add(Piece.Row.of("Severity", Part.strong(severity))));
        runbook.owner().ifPresent(owner -> rows.add(Piece.Row.of("Responds", Part.of(site.person(owner)))));
        access(rows);
        change(rows);
        fields.text("verify").ifPresent(verify -> rows.add(Piece.Row.of("Test", Part.code(verify))));
        return Optional.of(Piece.Facts.of(rows, List.of(followed(), review())));
    }

    private void when(List<Piece.Row> rows) {
        List<Part> parts = new ArrayList<>();
        for (String alert : runbook.alerts()) {
            parts.add(Part.plain(parts.isEmpty() ? "" : ", "));
            parts.add(Part.link(alert, here.to(Address.ALERTS)));
        }
        if (!parts.isEmpty()) {
            parts.add(Part.plain(runbook.alerts().size() == 1 ? " rings" : " ring"));
            rows.add(new Piece.Row("When", parts));
        }
    }

    private void access(List<Piece.Row> rows) {
        List<Part> parts = new ArrayList<>();
        for (YamlNode need : fields.find("needs_access").map(YamlNode::items).orElse(List.of())) {
            parts.add(Part.plain(parts.isEmpty() ? "" : ", "));
            parts.add(Part.plain(need.text("role").orElse("access") + " in "));
            parts.add(Part.strong(need.text("system").orElse("a system without a name")));
        }
        if (!parts.isEmpty()) {
            rows.add(new Piece.Row("You need", parts));
        }
    }

    private void change(List<Piece.Row> rows) {
        fields.find("change").ifPresent(change -> {
            change.text("impact").ifPresent(impact -> rows.add(Piece.Row.of("Impact", Part.plain(impact))));
            change.text("window").ifPresent(window -> rows.add(Piece.Row.of("Window", Part.plain(window))));
        });
    }

    private Piece.Evidence followed() {
        Optional<Exercise> own =
                runbook.exercises().stream().filter(this::isOurs).reduce((earlier, later) -> later);
        if (own.isEmpty()) {
            return new Piece.Evidence(
                    Piece.Badge.of("missing", "Not followed", "bad"),
                    Part.sentence("Nobody on your team has followed this"));
        }
        Exercise exercise = own.get();
        boolean counts = exercise.result().isSuccess() && runbook.isOfTheseSteps(exercise);
        Piece.Badge badge = counts
                ? Piece.Badge.of("exercised", "Worked, " + Words.day(exercise.on()), "own")
                : Piece.Badge.of(
                        "care",
                        exercise.result().isSuccess() ? "Steps changed since" : "Did not work",
                        exercise.result().isSuccess() ? "warn" : "bad");
        return new Piece.Evidence(
                badge,
                List.of(
                        Part.plain("Last followed by "),
                        Part.of(site.person(exercise.by())),
                        Part.plain(", " + Words.plain(exercise.mode()) + ", " + Words.day(exercise.on()))));
    }

    private boolean isOurs(Exercise exercise) {
        return site.roster().wasInternal(exercise.by(), exercise.on());
    }

    private Piece.Evidence review() {
        return runbook.reviewDue()
                .map(due -> {
                    boolean late = due.isBefore(site.today());
                    String tone = late ? "bad" : Deadlines.isNear(site, runbook) ? "warn" : "ink";
                    List<Part> said = runbook.reviewed()
                            .map(day -> Part.sentence("Last reviewed " + Words.day(day)))
                            .orElse(List.of());
                    return new Piece.Evidence(
                            Piece.Badge.of(
                                    late ? "overdue" : "clock",
                                    (late ? "Review was due " : "Review due ") + Words.day(due),
                                    tone),
                            said);
                })
                .orElse(new Piece.Evidence(
                        Piece.Badge.of("minus", "No review date", "ink"),
                        Part.sentence("Nobody has said when it was last true")));
    }

    List<dev.handback.site.view.Runbook.Exercise> exercises() {
        return runbook.exercises().reversed().stream()
                .map(exercise -> new dev.handback.site.view.Runbook.Exercise(
                        site.person(exercise.by()),
                        site.day(exercise.on()),
                        Words.capital(Words.plain(exercise.mode())),
                        Optional.empty(),
                        result(exercise),
                        counts(exercise)))
                .toList();
    }

    private static Piece.Badge result(Exercise exercise) {
        return switch (exercise.result()) {
            case WORKED -> Piece.Badge.of("exercised", "Worked", "own");
            case WORKED_WITH_FIXES -> Piece.Badge.of("exercised", "Worked with fixes", "own");
            case FAILED -> Piece.Badge.of("missing", "Failed", "bad");
        };
    }

    private String counts(Exercise exercise) {
        if (!isOurs(exercise)) {
            return "no: not one of your people";
        } else if (!exercise.result().isSuccess()) {
            return "no: it failed";
        } else if (!runbook.isOfTheseSteps(exercise)) {
            return "no: the steps changed since";
        }
        boolean old = site.survey()
                .policy()
                .freshness()
                .exercise()
                .after(exercise.on())
                .isBefore(site.today());
        return old ? "no: too long ago" : "yes";
    }
}
