package dev.handback.check;

import dev.handback.policy.Interval;
import dev.handback.policy.Profile;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys by which a policy can hold others, and which of two values of each is the looser one. */
final class FloorKeys {
    private static final List<String> LIMITS = List.of(
            "freshness.review_in",
            "exercises.every",
            "notes.decide_within",
            "access.review_every",
            "access.longest.read",
            "access.longest.contributor",
            "access.longest.operator",
            "access.longest.admin",
            "access.longest.production-data");
    /** Words with an order, the loosest first. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "profile", List.of("adopt", "standard", "strict"),
            "checks.fail_on", List.of("error", "warning", "notice"),
            "checks.mode", List.of("observe", "on-touch", "required"));

    private static final List<String> SEVERITIES = List.of("off", "notice", "warning", "error");

    private final YamlNode root;

    FloorKeys(YamlNode root) {
        this.root = root;
    }

    static YamlNode nothing() {
        return new YamlNode.Mapping(Mark.START, List.of());
    }

    /** How strict a word is; one that nobody knows has no effect, and is less than any. */
    static int order(String key, String word) {
        return WORDS.getOrDefault(key, List.of()).indexOf(word);
    }

    Optional<Profile> profile() {
        return word("profile").flatMap(Profile::of);
    }

    Optional<String> word(String key) {
        return at(root, key)
                .flatMap(YamlNode::text)
                .filter(word -> WORDS.getOrDefault(key, List.of()).contains(word));
    }

    Optional<Interval> limit(String key) {
        return at(root, key).flatMap(YamlNode::text).flatMap(Interval::parse);
    }

    Map<String, List<String>> operations() {
        Map<String, List<String>> result = new LinkedHashMap<>();
        YamlNode held = root.find("operations").orElse(nothing());
        held.entries().forEach(type -> result.put(type.name(), held.texts(type.name())));
        return result;
    }

    Map<String, String> rules() {
        return root.find("rules").map(YamlNode::entries).orElse(List.of()).stream()
                .filter(rule -> rule.value().text().filter(SEVERITIES::contains).isPresent())
                .collect(Collectors.toMap(
                        YamlNode.Entry::name, rule -> rule.value().text().orElseThrow(), (one, last) -> last));
    }

    /** Whether a repository may say this of a rule: a severity that is as strict, or a word that the floor leaves alone. */
    boolean allows(String rule, String severity) {
        return SEVERITIES.contains(severity) ? !isLooser(rule, severity) : !rules().containsKey(rule);
    }

    /** Whether a severity is below the one that the floor names for the rule, or that its profile gives it. */
    boolean isLooser(String rule, String severity) {
        return held(rule)
                .filter(held -> SEVERITIES.contains(severity))
                .filter(held -> SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(held))
                .isPresent();
    }

    private Optional<String> held(String rule) {
        return Optional.ofNullable(rules().get(rule))
                .or(() -> profile()
                        .flatMap(profile -> Catalogue.builtIn()
                                .find(rule)
                                .map(entry -> entry.severity(profile).id())));
    }

    Stream<Floor.Loosened> loosened(YamlNode own) {
        List<Floor.Loosened> found = new ArrayList<>();
        LIMITS.forEach(key -> longer(own, key).ifPresent(found::add));
        WORDS.keySet().stream().sorted().forEach(key -> looserWord(own, key).ifPresent(found::add));
        own.find("rules").map(YamlNode::entries).orElse(List.of()).stream()
                .flatMap(entry -> looserRule(entry).stream())
                .forEach(found::add);
        operations().forEach((type, held) -> fewer(own, type, held).ifPresent(found::add));
        return found.stream();
    }

    private Optional<Floor.Loosened> longer(YamlNode own, String key) {
        Optional<String> text = at(own, key).flatMap(YamlNode::text);
        return limit(key)
                .filter(held -> text.flatMap(Interval::parse)
                        .filter(mine -> mine.isLongerThan(held))
                        .isPresent())
                .map(held -> new Floor.Loosened(path(key), text.orElseThrow(), held.toString()));
    }

    private Optional<Floor.Loosened> looserWord(YamlNode own, String key) {
        Optional<String> text = at(own, key).flatMap(YamlNode::text);
        return word(key)
                .filter(held -> text.filter(mine -> order(key, mine) >= 0 && order(key, mine) < order(key, held))
                        .isPresent())
                .map(held -> new Floor.Loosened(path(key), text.orElseThrow(), held));
    }

    private Optional<Floor.Loosened> looserRule(YamlNode.Entry rule) {
        return rule.value()
                .text()
                .filter(severity -> isLooser(rule.name(), severity))
                .map(severity -> new Floor.Loosened(
                        List.of("rules", rule.name()),
                        severity,
                        held(rule.name()).orElseThrow()));
    }

    private static Optional<Floor.Loosened> fewer(YamlNode own, String type, List<String> held) {
        return own.find("operations")
                .filter(operations -> operations.entry(type).isPresent())
                .map(operations -> operations.texts(type))
                .filter(mine -> !mine.containsAll(held))
                .map(mine -> new Floor.Loosened(
                        List.of("operations", type), String.join(", ", mine), String.join(", ", held)));
    }

    private static List<String> path(String key) {
        return List.of(key.split("\\.", -1));
    }

    private static Optional<YamlNode> at(YamlNode node, String key) {
        Optional<YamlNode> found = Optional.of(node);
        for (String name : path(key)) {
            found = found.flatMap(each -> each.find(name));
        }
        return found;
    }
}
