package dev.handback.survey;

import dev.handback.policy.Policy;
import dev.handback.policy.PolicyReader;
import dev.handback.policy.Profile;
import dev.handback.source.SourceTree;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;

/** Finds the policy of a tree. */
public final class PolicySource {
    private PolicySource() {}

    /** The policy of {@code .handback.yml}; where there is none, or it cannot be read, what holds without one. */
    public static Policy of(SourceTree tree) {
        return tree.find(Policy.PATH)
                .filter(file -> file.size() <= DocumentReader.LARGEST)
                .map(tree::read)
                .map(content -> YamlReader.read(new String(content, StandardCharsets.UTF_8), 1))
                .filter(YamlResult.Parsed.class::isInstance)
                .map(result -> ((YamlResult.Parsed) result).root())
                .filter(YamlNode.Mapping.class::isInstance)
                .map(root -> PolicyReader.read(root, Profile.STANDARD))
                .orElseGet(Policy::none);
    }
}
