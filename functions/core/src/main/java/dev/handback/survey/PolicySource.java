package dev.handback.survey;

import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.policy.PolicyReader;
import dev.handback.policy.Profile;
import dev.handback.schema.Schemas;
import dev.handback.schema.Violation;
import dev.handback.source.SourceTree;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the policy of a tree. */
public final class PolicySource {
    private PolicySource() {}

    /**
     * The policy of {@code .handback.yml}. Where that is not valid, the last one that was; where none was, what can be
     * read of it, and defaults for all else.
     */
    public static Policy of(SourceTree tree) {
        Optional<YamlNode> now = tree.find(Policy.PATH)
                .filter(file -> file.size() <= DocumentReader.LARGEST)
                .map(tree::read)
                .flatMap(PolicySource::mapping);
        boolean there = tree.find(Policy.PATH).isPresent();
        return now.filter(PolicySource::isValid)
                .or(() -> there ? lastValid(tree) : Optional.empty())
                .or(() -> now)
                .map(root -> PolicyReader.read(root, Profile.STANDARD))
                .orElseGet(Policy::none);
    }

    private static Optional<YamlNode> lastValid(SourceTree tree) {
        return tree.history(Policy.PATH)
                .flatMap(content -> mapping(content).stream())
                .filter(PolicySource::isValid)
                .findFirst();
    }

    private static Optional<YamlNode> mapping(byte[] content) {
        return content.length <= DocumentReader.LARGEST
                        && YamlReader.read(new String(content, StandardCharsets.UTF_8), 1)
                                instanceof YamlResult.Parsed parsed
                ? Optional.of(parsed.root()).filter(YamlNode.Mapping.class::isInstance)
                : Optional.empty();
    }

    /** A key that is not known does no harm: it is pointed at, and the others hold. */
    private static boolean isValid(YamlNode root) {
        return Schemas.validate(Kind.POLICY, root).stream()
                .allMatch(violation -> violation.type() == Violation.Type.UNKNOWN);
    }
}
