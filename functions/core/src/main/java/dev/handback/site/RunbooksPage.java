package dev.handback.site;

import dev.handback.engagement.Exercise;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Runbook;
import dev.handback.site.view.Lists;
import dev.handback.site.view.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the list of all runbooks, by component, and by folder where they name none. */
final class RunbooksPage {
    private static final Address HERE = Address.RUNBOOKS;

    private final Site site;

    RunbooksPage(Site site) {
        this.site = site;
    }

    Page page() {
        List<Runbook> runbooks = site.survey().handoff().runbooks().stream()
                .filter(runbook ->
                        site.addresses().document(runbook.document().path()).isPresent())
                .toList();
        long followed = runbooks.stream()
                .filter(runbook -> state(runbook) == ProcedureStatus.State.EXERCISED)
                .count();
        String headline = Words.count(runbooks.size(), "runbook", "runbooks")
                + (runbooks.isEmpty() ? "" : ", %d followed by your team".formatted(followed));
        return Page.of(
                HERE,
                "Runbooks",
                new Lists.Runbooks(headline, "What to do, step by step, and who has done it.", groups(runbooks)));
    }

    private List<Lists.RunbookGroup> groups(List<Runbook> runbooks) {
        Map<String, List<Runbook>> groups = new LinkedHashMap<>();
        site.readiness().components().stream()
                .filter(component -> site.readiness().declared())
                .forEach(component -> groups.put(component.component().id(), new ArrayList<>()));
        runbooks.forEach(runbook -> groups.computeIfAbsent(group(runbook), name -> new ArrayList<>())
                .add(runbook));
        List<Lists.RunbookGroup> result = new ArrayList<>();
        groups.forEach((title, members) -> {
            if (!members.isEmpty()) {
                result.add(new Lists.RunbookGroup(
                        "g-" + result.size(),
                        title,
                        Words.count(members.size(), "runbook", "runbooks"),
                        members.stream()
                                .sorted(Comparator.comparing(
                                        (Runbook runbook) -> runbook.document().title()))
                                .map(this::row)
                                .toList()));
            }
        });
        return result;
    }

    private static String group(Runbook runbook) {
        String folder = runbook.document().path().folder();
        return runbook.component().orElse(folder.isEmpty() ? "At the top" : folder);
    }

    private Lists.RunbookRow row(Runbook runbook) {
        return new Lists.RunbookRow(
                runbook.document().title(),
                site.addresses()
                        .document(runbook.document().path())
                        .map(HERE::to)
                        .orElse(""),
                runbook.operation().map(Words::plain).orElse(""),
                Words.badge(state(runbook)),
                followed(runbook),
                runbook.reviewDue().map(site::due),
                runbook.owner().map(site::person));
    }

    private List<Part> followed(Runbook runbook) {
        Optional<Exercise> last = runbook.exercises().stream()
                .filter(exercise -> site.roster().wasInternal(exercise.by(), exercise.on()))
                .reduce((earlier, later) -> later);
        return last.map(exercise ->
                        List.of(Part.of(site.person(exercise.by())), Part.plain(", " + Words.day(exercise.on()))))
                .orElse(Part.sentence("nobody on your team"));
    }

    /** The best state of the procedures that it describes. */
    private ProcedureStatus.State state(Runbook runbook) {
        return site.readiness().procedures().stream()
                .filter(status -> status.runbooks().contains(runbook))
                .map(ProcedureStatus::state)
                .max(Comparator.naturalOrder())
                .orElse(runbook.hasSteps() ? ProcedureStatus.State.WRITTEN : ProcedureStatus.State.MISSING);
    }
}
