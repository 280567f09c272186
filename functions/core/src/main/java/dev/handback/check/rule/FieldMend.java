package dev.handback.check.rule;

import dev.handback.check.Mend;
import dev.handback.schema.Violation;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Optional;

/** What to write instead of a field's name or value, where that is certain. */
final class FieldMend {
    private FieldMend() {}

    /** The one field that was meant: no other one is as near, and it does not stand there already. */
    static Optional<Mend> rename(FieldPath holder, FieldPath field, String name, Violation violation) {
        return Nearest.only(name, violation.known())
                .filter(near ->
                        holder.value().flatMap(value -> value.entry(near)).isEmpty())
                .map(near -> Mend.at(field.mark(), name, near));
    }

    /** The same day in the form that the field takes. */
    static Optional<Mend> date(FieldPath field, Violation violation) {
        Optional<YamlNode> value = field.value();
        Optional<String> text = value.flatMap(YamlNode::text);
        Optional<LocalDate> day =
                violation.expected().startsWith("a date: ") ? text.flatMap(WrittenDate::read) : Optional.empty();
        return day.map(date -> Mend.at(value.orElseThrow().mark(), text.orElseThrow(), date.toString()));
    }
}
