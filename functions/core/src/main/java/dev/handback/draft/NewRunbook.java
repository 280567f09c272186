package dev.handback.draft;

import dev.handback.document.Kind;
import dev.handback.edit.FlowMapping;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import dev.handback.template.Templates;
import java.util.List;
import java.util.Map;

/** A runbook to be begun, where the others lie and in the form that they have. */
public final class NewRunbook {
    private static final String FOLDER = "docs/runbooks";

    private NewRunbook() {}

    /** What the template fills in. */
    private record View(boolean frontMatter, String title, String quotedTitle, List<Field> fields) {}

    /** A line of the front matter. */
    private record Field(String name, String value) {}

    /**
     * Begins a runbook.
     *
     * @param facts what is known of it: {@code component}, {@code operation}, {@code owner}
     */
    public static NewDocument of(Survey survey, String title, Map<String, String> facts) {
        Habits habits = new Habits(survey, Kind.RUNBOOK);
        String folder = habits.folder(FOLDER);
        String line = title.strip().replaceAll("\\s+", " ");
        List<Field> fields = facts.entrySet().stream()
                .map(fact -> new Field(fact.getKey(), FlowMapping.quoted(fact.getValue())))
                .toList();
        View view = new View(habits.frontMatter() || !fields.isEmpty(), line, FlowMapping.quoted(line), fields);
        boolean alert = "respond-to-alert".equals(facts.get("operation"));
        String template = "documents/runbook-"
                + (alert ? "alert" : habits.sections(Kind.RUNBOOK).orElse("procedure"));
        String name = Habits.slug(line) + habits.ending();
        return new NewDocument(
                new DocumentPath(folder.isEmpty() ? name : folder + "/" + name),
                Templates.builtIn().text(template, view));
    }
}
