package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** OW012: a cloud account, a repository, a domain and the like that is not in the client's hands. */
final class AssetRule implements Rule {
    private static final Map<String, String> NOT_THE_CLIENT =
            Map.of("provider", "held by the provider", "other", "held by neither you nor the provider");

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.OWNERSHIP)
                .flatMap(file -> file.fields().items("assets").stream()
                        .filter(YamlNode.Mapping.class::isInstance)
                        .flatMap(asset -> holder(asset).map(whose -> finding(file, asset, whose)).stream()));
    }

    /** In whose hands it is instead; a word that nobody knows is another rule's. */
    private static Optional<String> holder(YamlNode asset) {
        return asset.find("holder").isEmpty()
                ? Optional.of("held by nobody who is named")
                : asset.text("holder").map(NOT_THE_CLIENT::get);
    }

    private static Finding finding(Document file, YamlNode asset, String whose) {
        String id = asset.text("id").orElse("without an id");
        return Finding.of(
                "OW012",
                Places.at(file, asset.markOf("holder"), id),
                "The %s `%s` is %s. What your system stands on must be yours when they leave."
                        .formatted(asset.text("kind").orElse("asset").replace('-', ' '), id, whose),
                "Let it be passed on to you, then write `holder: client`");
    }
}
