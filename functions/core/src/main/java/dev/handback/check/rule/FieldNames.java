package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that a client gives to our fields: those which its policy maps, and those that are understood anyway. */
final class FieldNames {
    private static final List<String> REVIEWED = List.of("reviewed", "last_updated");

    private final Map<String, String> ours = new HashMap<>();

    FieldNames(Policy policy) {
        policy.frontMatterNames().forEach((own, theirs) -> ours.put(theirs, own));
    }

    /** The document's data under our names, each where it stands. */
    YamlNode ours(Document document) {
        YamlNode data = document.fields();
        if (!(document instanceof Document.Text) || !(data instanceof YamlNode.Mapping mapping)) {
            return data;
        }
        return new YamlNode.Mapping(
                mapping.mark(),
                mapping.pairs().stream().map(entry -> renamed(document, entry)).toList());
    }

    /** Whether a runbook says that it is for this operation. */
    boolean isFor(String operation, Document runbook) {
        return ours(runbook).text("operation").filter(operation::equals).isPresent();
    }

    private YamlNode.Entry renamed(Document document, YamlNode.Entry entry) {
        String name = ours.getOrDefault(entry.name(), entry.name());
        boolean reviewed = document.kind() == Kind.RUNBOOK
                && REVIEWED.contains(name)
                && document.fields().entry("last_reviewed_on").isEmpty();
        return new YamlNode.Entry(
                new YamlNode.Scalar(entry.key().mark(), reviewed ? "last_reviewed_on" : name, YamlNode.Type.TEXT),
                entry.value());
    }
}
