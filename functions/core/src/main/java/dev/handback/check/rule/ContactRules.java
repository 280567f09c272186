package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** EN012: whom to ask on each side, when, and where. */
final class ContactRules implements Rule {
    private static final List<String> OF_THE_CLIENT = List.of("contact", "backup");
    private static final List<String> OF_THE_PROVIDER = List.of("contact", "backup", "hours", "time_zone");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.ENGAGEMENT)
                .filter(Ours::hasReadableData)
                .flatMap(file -> Stream.of(
                                side(file, "client", OF_THE_CLIENT),
                                side(file, "provider", OF_THE_PROVIDER),
                                channels(file))
                        .flatMap(Optional::stream));
    }

    /** Where a side is not described at all, that is said as a missing field. */
    private static Optional<Finding> side(Document file, String side, List<String> keys) {
        return file.fields()
                .find(side)
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(node -> incomplete(file, side, node, keys).or(() -> alone(file, side, node)));
    }

    private static Optional<Finding> incomplete(Document file, String side, YamlNode node, List<String> keys) {
        List<String> missing =
                keys.stream().filter(key -> node.find(key).isEmpty()).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN012",
                        Places.key(file, side, side),
                        "The %s gives no %s: the other side does not know whom to ask, or when."
                                .formatted(side, String.join(", ", missing).replace('_', ' ')),
                        "Add %s to `%s`".formatted(ExitList.named(missing), side)));
    }

    private static Optional<Finding> alone(Document file, String side, YamlNode node) {
        return node.text("contact")
                .filter(contact -> node.text("backup").filter(contact::equals).isPresent())
                .map(contact -> Finding.of(
                        "EN012",
                        Places.at(file, node.markOf("backup"), side),
                        "%s is the contact of the %s and the backup as well: when they are away, nobody answers."
                                .formatted(Shown.quoted(contact, "One person"), side),
                        "Name somebody else as `backup`"));
    }

    private static Optional<Finding> channels(Document file) {
        boolean wrong = file.fields()
                .find("channels")
                .filter(node -> !(node instanceof YamlNode.Sequence))
                .isPresent();
        return wrong || !file.fields().items("channels").isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "EN012",
                        Places.key(file, "channels", "channels"),
                        "No channel is agreed: questions go to whoever is known, and nobody else reads the answers.",
                        "Add `channels`, each with its name and what it is for"));
    }
}
