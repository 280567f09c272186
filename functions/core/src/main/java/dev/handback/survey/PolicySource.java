package dev.handback.survey;

import dev.handback.document.Kind;
import dev.handback.policy.Policy;
import dev.handback.policy.PolicyReader;
import dev.handback.policy.Profile;
import dev.handback.schema.Schemas;
import dev.handback.schema.Violation;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the policy of a tree. */
public final class PolicySource {
    private PolicySource() {}

    /** The policy that a tree states, and defaults for all else. */
    public static Policy of(SourceTree tree) {
        return stated(tree)
                .said()
                .map(root -> PolicyReader.read(root, Profile.STANDARD))
                .orElseGet(Policy::none);
    }

    /** How far the file of a tree can be followed. */
    public enum Standing {
        /** There is no file. */
        ABSENT,
        /** It is valid. */
        VALID,
        /** It is not, and the last one that was holds. */
        EARLIER,
        /** It is not, and none was: what can be read of it holds. */
        IN_PART,
        /** It is none of these: nothing of it can be read. */
        UNREADABLE
    }

    /** What a file says that holds, and why it holds. */
    public record Stated(Standing standing, Optional<YamlNode> said) {}

    /** What the {@code .handback.yml} of a tree says. */
    public static Stated stated(SourceTree tree) {
        Optional<SourceFile> file = tree.find(Policy.PATH);
        if (file.isEmpty()) {
            return new Stated(Standing.ABSENT, Optional.empty());
        }
        Optional<YamlNode> now = file.filter(found -> found.size() <= DocumentReader.LARGEST)
                .map(tree::read)
                .flatMap(PolicySource::mapping);
        if (now.filter(PolicySource::isValid).isPresent()) {
            return new Stated(Standing.VALID, now);
        }
        Optional<YamlNode> earlier = lastValid(tree);
        return earlier.isPresent()
                ? new Stated(Standing.EARLIER, earlier)
                : new Stated(now.isPresent() ? Standing.IN_PART : Standing.UNREADABLE, now);
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

    /** Whether this is a policy of which all holds. */
    public static boolean isValid(byte[] content) {
        return mapping(content).filter(PolicySource::isValid).isPresent();
    }

    /** A key that is not known does no harm: it is pointed at, and the others hold. */
    private static boolean isValid(YamlNode root) {
        return Schemas.validate(Kind.POLICY, root).stream()
                .allMatch(violation -> violation.type() == Violation.Type.UNKNOWN);
    }
}
