package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Component;
import dev.handback.engagement.Word;
import dev.handback.pattern.Glob;
import dev.handback.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** OW001, OW002, OW003, OW004: who owns a component, who can run it, and which files are meant. */
final class OwnershipRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Component> components = survey.handoff()
                .ownership()
                .map(ownership -> ownership.components())
                .orElse(List.of());
        return survey.records(Kind.OWNERSHIP)
                .flatMap(file -> components.stream().flatMap(component -> of(survey, file, component).stream()));
    }

    private static List<Finding> of(Survey survey, Document file, Component component) {
        List<Finding> found = new ArrayList<>();
        accountable(survey, file, component).ifPresent(found::add);
        if (!hasInternalHands(new Sides(survey), component)) {
            found.add(noHands(file, component));
        }
        component.paths().stream()
                .filter(path -> matchesNothing(survey, path))
                .forEach(path -> found.add(matchesNothing(file, component, path)));
        return found;
    }

    private static Optional<Finding> accountable(Survey survey, Document file, Component component) {
        List<Word> accountable = component.accountable();
        if (accountable.isEmpty()) {
            return Optional.of(Finding.of(
                    "OW001",
                    Places.at(file, component.mark(), component.id()),
                    "Nobody is accountable for %s, so nobody decides about it when it matters."
                            .formatted(component.id()),
                    "Add `accountable` with one of your own people"));
        } else if (accountable.size() > 1) {
            return Optional.of(Finding.of(
                    "OW001",
                    Places.at(file, accountable.get(1).mark(), component.id()),
                    "%d people are accountable for %s (%s). Where two are, nobody is."
                            .formatted(
                                    accountable.size(),
                                    component.id(),
                                    accountable.stream().map(Word::text).collect(Collectors.joining(", "))),
                    "Keep one, and make another one `backup`"));
        }
        return provider(survey, file, component, accountable.getFirst());
    }

    private static Optional<Finding> provider(Survey survey, Document file, Component component, Word owner) {
        Sides sides = new Sides(survey);
        return sides.isProvider(owner.text())
                ? Optional.of(Finding.of(
                        "OW002",
                        Places.at(file, owner.mark(), component.id()),
                        "%s is accountable for %s. Who is accountable must be one of your own people."
                                .formatted(sides.providers(owner.text()), component.id()),
                        "Name a person with `side: internal` in handoff/people.yml"))
                : Optional.empty();
    }

    /** A name that nobody knows may be one of the client's: OW005 speaks of it. */
    private static boolean hasInternalHands(Sides sides, Component component) {
        return Stream.concat(component.operates().stream(), component.learns().stream())
                .anyMatch(name -> !sides.isProvider(name.text()));
    }

    private static Finding noHands(Document file, Component component) {
        return Finding.of(
                "OW003",
                Places.at(file, component.mark(), component.id()),
                "None of your own people operates %s or learns to: only the provider can run it."
                        .formatted(component.id()),
                "Add one of your own to `operates`, or to `learns`");
    }

    private static boolean matchesNothing(Survey survey, Word path) {
        Glob glob = Glob.of(path.text());
        return survey.files().files().stream().noneMatch(file -> glob.matches(file.path()));
    }

    private static Finding matchesNothing(Document file, Component component, Word path) {
        return Finding.of(
                "OW004",
                Places.at(file, path.mark(), component.id() + " " + path.text()),
                "`%s` of %s matches no file, so nothing falls to its owner by it."
                        .formatted(path.text(), component.id()),
                "Write the path where its files are now, or take it out");
    }
}
