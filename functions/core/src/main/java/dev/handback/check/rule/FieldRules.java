package dev.handback.check.rule;

import dev.handback.check.Catalogue;
import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.schema.Schemas;
import dev.handback.schema.Violation;
import dev.handback.survey.Terms;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * FM003, FM005, FM006, and CF001, CF002, CF004 for the policy: a field that is not known, that is missing, or whose value
 * it does not take. A missing field of which a rule of its own speaks is left to that rule.
 */
final class FieldRules implements DocumentRule {

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return Ours.is(document) && Ours.hasReadableData(document)
                ? of(document, new FieldNames(terms.policy()).ours(document))
                : Stream.of();
    }

    private static Stream<Finding> of(Document document, YamlNode data) {
        return Schemas.validate(document.kind(), data).stream()
                .filter(violation -> !isLeftToItsRule(violation) && !isCredential(document, data, violation))
                .map(violation -> finding(document, data, violation));
    }

    private static boolean isLeftToItsRule(Violation violation) {
        return violation.type() == Violation.Type.MISSING
                && violation.rule().flatMap(Catalogue.builtIn()::find).isPresent();
    }

    /** Of a password in the register there is something else to say than that nothing reads it. */
    private static boolean isCredential(Document document, YamlNode data, Violation violation) {
        FieldPath holder = FieldPath.of(document, data, violation.pointer());
        return document.kind() == Kind.ACCESS
                && violation.property().filter(CredentialKeys::has).isPresent()
                && violation
                        .property()
                        .map(holder::child)
                        .flatMap(FieldPath::value)
                        .isPresent();
    }

    private static Finding finding(Document document, YamlNode data, Violation violation) {
        FieldPath path = FieldPath.of(document, data, violation.pointer());
        return switch (violation.type()) {
            case MISSING -> missing(document, path, violation);
            case UNKNOWN -> unknown(document, path, violation);
            case WRONG -> wrong(document, path, violation);
        };
    }

    private static Finding missing(Document document, FieldPath holder, Violation violation) {
        String name = violation.property().orElse("");
        return Finding.of(
                document.kind() == Kind.POLICY ? "CF002" : "FM005",
                Places.at(document, holder.mark(), holder.child(name).name()),
                "%s lacks `%s`, which is required. It takes %s%s."
                        .formatted(
                                holder.name().isEmpty()
                                        ? (document instanceof Document.Text ? "The front matter" : "The file")
                                        : "`" + holder.name() + "`",
                                name,
                                violation.expected(),
                                document.kind() == Kind.POLICY ? untilMended() : ""),
                "Add `%s`%s".formatted(name, example(name, violation)));
    }

    private static Finding unknown(Document document, FieldPath holder, Violation violation) {
        String name = violation.property().orElse("");
        FieldPath field = holder.child(name);
        if (document.kind() == Kind.POLICY && violation.pointer().equals(List.of("rules"))) {
            return RuleIds.unknown(document, field.mark(), name);
        }
        Optional<String> near = Nearest.of(name, violation.known());
        return Finding.of(
                        document.kind() == Kind.POLICY ? "CF001" : "FM003",
                        Places.at(document, field.mark(), field.name()),
                        "%s is no field of %s, so nothing reads it."
                                .formatted(
                                        Shown.quoted(name, "This"),
                                        holder.name().isEmpty()
                                                ? KindWords.of(document.kind())
                                                : "`" + holder.name() + "`"),
                        near.map(known -> "Rename it to `%s`".formatted(known))
                                .orElse("Take it out, or let its name begin with `x-` if it is a field of your own"))
                .mended(FieldMend.rename(holder, field, name, violation));
    }

    private static Finding wrong(Document document, FieldPath field, Violation violation) {
        boolean policy = document.kind() == Kind.POLICY;
        String name = field.name().isEmpty() ? "This file" : "`" + field.name() + "`";
        String last = violation.pointer().isEmpty() ? "" : violation.pointer().getLast();
        return Finding.of(
                        policy ? "CF002" : "FM006",
                        Places.at(document, field.mark(), field.name()),
                        "%s %s. It takes %s%s."
                                .formatted(
                                        name,
                                        field.shown()
                                                .map(value -> value.isEmpty() ? "is empty" : "is `" + value + "`")
                                                .orElse("is not what it should be"),
                                        violation.expected(),
                                        policy ? untilMended() : ""),
                        (violation.expected().startsWith("one of ") ? "Write one of them" : "Write what it takes")
                                + example(last, violation))
                .mended(FieldMend.date(field, violation));
    }

    private static String untilMended() {
        return "; until that is mended the last valid policy of the base branch applies";
    }

    private static String example(String name, Violation violation) {
        boolean item = name.isEmpty() || Character.isDigit(name.charAt(0));
        return violation
                .example()
                .filter(example -> !Shown.isMail(example))
                .map(example -> ", for example `%s`".formatted(item ? example : name + ": " + example))
                .orElse("");
    }
}
