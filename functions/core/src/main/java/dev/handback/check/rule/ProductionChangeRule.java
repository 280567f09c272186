package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.markdown.Section;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** RB018: a runbook that changes production and does not say whom it troubles, when, or how to tell afterwards. */
final class ProductionChangeRule implements DocumentRule {
    private static final Set<String> CHANGES =
            Set.of("deploy", "upgrade-cluster", "patch", "scale", "ingress", "failover");
    private static final List<String> ASKED = List.of("impact", "window", "notice");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        FieldNames names = new FieldNames(terms.policy());
        return document.text(Kind.RUNBOOK).stream()
                .filter(Ours::declares)
                .flatMap(text -> of(text, names.ours(text)).stream());
    }

    private static Optional<Finding> of(Document.Text text, YamlNode fields) {
        return fields.text("operation").filter(CHANGES::contains).flatMap(operation -> finding(text, fields));
    }

    private static Optional<Finding> finding(Document.Text text, YamlNode fields) {
        Optional<YamlNode> change = fields.find("change");
        Lacking parts = new Lacking();
        ASKED.forEach(
                part -> parts.unless(change.flatMap(said -> said.text(part)).isPresent(), part));
        boolean tested = fields.find("verify").isPresent() || hasTest(text);
        if (parts.isEmpty() && tested) {
            return Optional.empty();
        }
        Mark place = change.isPresent() ? fields.markOf("change") : Places.top(text);
        return Optional.of(Finding.of(
                "RB018",
                Places.at(text, place, "change"),
                "This changes production, and does not say: %s. Whoever is affected finds out by themselves."
                        .formatted(said(parts, tested)),
                fix(parts, tested)));
    }

    private static String said(Lacking parts, boolean tested) {
        String lacking = parts.listed();
        return tested
                ? lacking
                : lacking.isEmpty() ? "how to test it afterwards" : lacking + ", how to test it afterwards";
    }

    private static String fix(Lacking parts, boolean tested) {
        String change = parts.isEmpty() ? "" : "Add %s to `change`".formatted(parts.inCode(""));
        String verify = "`verify` with a command that anybody may run";
        return tested ? change : change.isEmpty() ? "Add " + verify : change + ", and " + verify;
    }

    /** Where RB004 misses the whole section, it says so. */
    private static boolean hasTest(Document.Text text) {
        List<Section> sections = text.body().sections().stream()
                .filter(section -> SectionRole.VERIFICATION.isIn(section.heading()))
                .toList();
        return sections.isEmpty() || sections.stream().anyMatch(section -> section.has(Block.Type.CODE));
    }
}
