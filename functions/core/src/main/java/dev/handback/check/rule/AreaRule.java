package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** OW008: an area that nearly every system has, and of which the ownership matrix says nothing. */
final class AreaRule implements Rule {
    private static final List<String> AREAS =
            List.of("application-code", "deployment-pipeline", "cloud-account", "kubernetes", "incident-response");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.OWNERSHIP)
                .filter(file -> Ours.hasReadableData(file) && !isToBeFilledIn(file))
                .flatMap(file -> unnamed(file, areas(file)));
    }

    /** The list is there and empty: that is how a new matrix begins. */
    private static boolean isToBeFilledIn(Document.Records file) {
        return file.fields().find("components").isPresent()
                && file.fields().items("components").isEmpty();
    }

    private static List<String> areas(Document.Records file) {
        Set<String> owned = file.fields().items("components").stream()
                .flatMap(component -> component.text("area").stream())
                .collect(Collectors.toSet());
        Set<String> none = file.fields().find("no_area").stream()
                .flatMap(areas -> areas.entries().stream())
                .filter(area -> !area.value().isNull())
                .map(YamlNode.Entry::name)
                .collect(Collectors.toSet());
        return AREAS.stream()
                .filter(area -> !owned.contains(area) && !none.contains(area))
                .toList();
    }

    private static Stream<Finding> unnamed(Document.Records file, List<String> areas) {
        String key = file.fields().find("no_area").isPresent() ? "no_area" : "components";
        return areas.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.of(
                        "OW008",
                        Places.key(file, key, "areas"),
                        "Nothing is said about who owns %s. When it breaks, nobody knows whose it is."
                                .formatted(String.join(", ", areas)),
                        "Add a component of that `area`, or say in `no_area` why there is none"));
    }
}
