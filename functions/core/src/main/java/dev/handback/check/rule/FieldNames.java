package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that a client gives to our fields: those which its policy maps, and those that are understood anyway. A name of
 * theirs may stand for several of ours; where a document has that name and ours, theirs counts.
 */
final class FieldNames {
    private static final List<String> REVIEWED = List.of("reviewed", "last_updated");

    private final Map<String, String> theirs;

    FieldNames(Policy policy) {
        this.theirs = policy.frontMatterNames();
    }

    /** The document's data under our names, each where it stands. */
    YamlNode ours(Document document) {
        YamlNode data = document.fields();
        if (!(document instanceof Document.Text) || !(data instanceof YamlNode.Mapping mapping)) {
            return data;
        }
        return new YamlNode.Mapping(
                mapping.mark(),
                mapping.pairs().stream()
                        .flatMap(entry -> names(document, entry.name()).map(name -> renamed(document, entry, name)))
                        .toList());
    }

    /** Whether a runbook says that it is for this operation. */
    boolean isFor(String operation, Document runbook) {
        return ours(runbook).text("operation").filter(operation::equals).isPresent();
    }

    /** The fields for which a name stands in this document. */
    private Stream<String> names(Document document, String name) {
        if (theirs.isEmpty()) {
            return Stream.of(name);
        }
        List<String> mapped = theirs.keySet().stream()
                .filter(own -> name.equals(theirs.get(own)))
                .sorted()
                .toList();
        boolean replaced = Optional.ofNullable(theirs.get(name))
                .flatMap(document.fields()::entry)
                .isPresent();
        return mapped.isEmpty() && !replaced ? Stream.of(name) : mapped.stream();
    }

    private static YamlNode.Entry renamed(Document document, YamlNode.Entry entry, String name) {
        boolean reviewed = document.kind() == Kind.RUNBOOK
                && REVIEWED.contains(name)
                && document.fields().entry("last_reviewed_on").isEmpty();
        return new YamlNode.Entry(
                new YamlNode.Scalar(entry.key().mark(), reviewed ? "last_reviewed_on" : name, YamlNode.Type.TEXT),
                entry.value());
    }
}
