package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name in a record, where it stands, and for what.
 *
 * @param holder what the name is given for, such as a component; empty for the document as a whole
 */
record Named(Document document, String name, Mark mark, String holder, String key) {
    private static final List<String> IN_MATRIX =
            List.of("accountable", "backup", "operates", "approves_production", "learns", "commander");
    private static final List<String> IN_ENGAGEMENT = List.of("client", "provider", "cost", "changes", "exit");
    private static final List<String> IN_CHARGE =
            List.of("contact", "backup", "accountable", "owner", "approver", "signed_by");

    /** Those of the ownership matrix. */
    static Stream<Named> inMatrix(Survey survey) {
        return MatrixEntry.all(survey).flatMap(entry -> IN_MATRIX.stream().flatMap(entry::names));
    }

    /** The owners of runbooks. */
    static Stream<Named> ownersOfRunbooks(Survey survey) {
        FieldNames names = new FieldNames(survey.policy());
        return survey.texts(Kind.RUNBOOK).filter(Ours::is).flatMap(runbook -> {
            YamlNode fields = names.ours(runbook);
            return fields.text("owner").stream()
                    .map(owner -> new Named(runbook, owner, fields.markOf("owner"), "", "owner"));
        });
    }

    /** Who speaks and decides for each side of an engagement. */
    static Stream<Named> inEngagement(Document.Records file) {
        return IN_ENGAGEMENT.stream()
                .flatMap(part -> file.fields().find(part).stream()
                        .flatMap(holder -> IN_CHARGE.stream().flatMap(key -> of(file, holder, part, key))));
    }

    static Stream<Named> of(Document document, YamlNode node, String holder, String key) {
        return node.find(key).stream()
                .flatMap(value -> value.items().isEmpty() ? Stream.of(value) : value.items().stream())
                .flatMap(name -> name.text().stream().map(text -> new Named(document, text, name.mark(), holder, key)));
    }

    String about() {
        return holder.isEmpty() ? key : holder + " " + key;
    }

    Finding.Place place() {
        return Places.at(document, mark, about());
    }
}
