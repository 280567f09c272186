package dev.handback.check;

import dev.handback.policy.AccessLimits;
import dev.handback.policy.Checks;
import dev.handback.policy.Freshness;
import dev.handback.policy.Interval;
import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an organisation holds its repositories to: {@code .handback.yml} of its repository {@code .github}. A repository may
 * be stricter, never looser. The floor holds what its file says, and nothing by default.
 *
 * <pre>{@code
 * TreeCheck check = TreeCheck.with(rules, today).over(Floor.read(content).orElseThrow());
 * }</pre>
 */
public final class Floor {
    private final FloorKeys keys;

    private Floor(YamlNode root) {
        this.keys = new FloorKeys(root);
    }

    /** Reads the file; nothing where it is no YAML of keys and values. */
    public static Optional<Floor> read(byte[] content) {
        return YamlReader.read(new String(content, StandardCharsets.UTF_8), 1) instanceof YamlResult.Parsed parsed
                ? Optional.of(parsed.root())
                        .filter(YamlNode.Mapping.class::isInstance)
                        .map(Floor::new)
                : Optional.empty();
    }

    /** What the files of an organisation's repository {@code .github} hold, and what is to be said of that. */
    public static Held of(SourceTree tree) {
        PolicySource.Stated stated = PolicySource.stated(tree);
        Optional<String> remark = switch (stated.standing()) {
            case ABSENT, VALID -> Optional.empty();
            case EARLIER -> Optional.of("its last valid one holds");
            case IN_PART -> Optional.of("what can be read of it holds");
            case UNREADABLE -> Optional.of("no earlier one that is valid is known: it holds nothing");
        };
        return new Held(
                stated.said().map(Floor::new),
                remark.map(
                        "The organisation's policy, `.handback.yml` of its repository `.github`, is not valid. Until it is mended, %s."
                                ::formatted));
    }

    /**
     * What an organisation holds its repositories to.
     *
     * @param floor nothing where it has no policy, or none that can be read
     * @param remark what whoever is checked should know of it
     */
    public record Held(Optional<Floor> floor, Optional<String> remark) {
        public static final Held NOTHING = new Held(Optional.empty(), Optional.empty());
    }

    /** The policy that holds where a repository has one of its own: of each value the stricter one. */
    public Policy under(Policy own) {
        return new Policy(
                profile(own.profile()),
                own.documents(),
                operations(own),
                freshness(own.freshness()),
                access(own.access()),
                checks(own),
                own.links(),
                own.site(),
                own.sources());
    }

    /** The keys of a repository's policy that are looser than this, and so without effect. */
    Stream<Loosened> loosened(YamlNode own) {
        return keys.loosened(own);
    }

    /**
     * A value that a repository sets and the floor does not allow.
     *
     * @param key the keys that lead to it
     */
    record Loosened(List<String> key, String own, String held) {}

    private Profile profile(Profile own) {
        return keys.profile().filter(held -> held.compareTo(own) > 0).orElse(own);
    }

    private Map<String, List<String>> operations(Policy own) {
        Map<String, List<String>> result = new LinkedHashMap<>(own.operations());
        keys.operations().forEach((type, held) -> {
            Set<String> both = new LinkedHashSet<>(own.operationsOf(type));
            both.addAll(held);
            result.put(type, List.copyOf(both));
        });
        return result;
    }

    private Freshness freshness(Freshness own) {
        return new Freshness(
                shorter("freshness.review_in", own.reviewIn()),
                own.warn(),
                shorter("exercises.every", own.exercise()),
                shorter("notes.decide_within", own.decideWithin()),
                own.fromGit());
    }

    private AccessLimits access(AccessLimits own) {
        Map<String, Interval> longest = new LinkedHashMap<>(own.longest());
        longest.replaceAll((level, limit) -> shorter("access.longest." + level, limit));
        return new AccessLimits(longest, own.remind(), shorter("access.review_every", own.reviewEvery()));
    }

    private Interval shorter(String key, Interval own) {
        return keys.limit(key).filter(own::isLongerThan).orElse(own);
    }

    private Checks checks(Policy own) {
        Checks checks = own.checks();
        Map<String, String> rules = new LinkedHashMap<>(keys.rules());
        checks.rules().forEach((rule, severity) -> {
            if (keys.allows(rule, severity)) {
                rules.put(rule, severity);
            }
        });
        return new Checks(
                rules,
                stricter("checks.fail_on", checks.failOn()),
                checks.annotate(),
                checks.comment(),
                stricter("checks.mode", checks.mode()),
                checks.baseline());
    }

    private String stricter(String key, String own) {
        Optional<String> held = keys.word(key);
        return held.filter(word -> FloorKeys.order(key, own) < FloorKeys.order(key, word))
                .orElse(own);
    }
}
