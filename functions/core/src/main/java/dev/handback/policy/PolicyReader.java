package dev.handback.policy;

import dev.handback.document.Kind;
import dev.handback.pattern.Glob;
import dev.handback.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a policy of {@code .handback.yml}. What is absent has its default, what is not understood is left out: the rules
 * of group CF say so.
 */
public final class PolicyReader {
    private static final Map<String, List<String>> OPERATIONS = Map.of(
            "service", List.of("deploy", "rollback", "rotate-secret", "patch", "respond-to-alert"),
            "database", List.of("restore-backup", "rotate-secret", "patch", "respond-to-alert"),
            "cluster",
                    List.of(
                            "upgrade-cluster",
                            "patch",
                            "restore-backup",
                            "ingress",
                            "scale",
                            "rotate-secret",
                            "respond-to-alert"),
            "pipeline", List.of("deploy", "rollback", "rotate-secret", "patch"),
            "account", List.of("onboard", "offboard", "rotate-secret", "respond-to-alert"),
            "process", List.of("onboard", "respond-to-alert"));
    private static final Map<String, Interval> LONGEST = Map.of(
            "read", Interval.days(180),
            "contributor", Interval.days(90),
            "operator", Interval.days(90),
            "admin", Interval.days(30),
            "production-data", Interval.days(14));
    private static final List<Interval> REMIND = List.of(Interval.days(14), Interval.days(7), Interval.days(1));

    private final YamlNode root;

    private PolicyReader(YamlNode root) {
        this.root = root;
    }

    /**
     * Reads a policy.
     *
     * @param profile the profile where the file names none
     */
    public static Policy read(YamlNode root, Profile profile) {
        PolicyReader reader = new PolicyReader(root);
        return new Policy(
                root.text("profile").flatMap(Profile::of).orElse(profile),
                reader.kinds(),
                reader.operations(),
                reader.freshness(),
                reader.access(),
                reader.checks(),
                words(reader.child("rules")),
                words(reader.child("front_matter").find("map").orElse(reader.nothing())),
                reader.links(),
                new Policy.Site(reader.child("site").text("title"), globs(reader.child("site"), "exclude")),
                globs(root, "exclude"));
    }

    private List<KindPatterns> kinds() {
        return child("kinds").entries().stream()
                .flatMap(entry -> Kind.of(entry.name()).stream()
                        .map(kind -> new KindPatterns(
                                kind, globs(entry.value(), "include"), globs(entry.value(), "exclude"))))
                .toList();
    }

    private Map<String, List<String>> operations() {
        Map<String, List<String>> result = new LinkedHashMap<>(OPERATIONS);
        child("operations")
                .entries()
                .forEach(type -> result.put(type.name(), child("operations").texts(type.name())));
        return result;
    }

    private Policy.Freshness freshness() {
        return new Policy.Freshness(
                interval(child("freshness"), "review_in").orElse(Interval.months(6)),
                interval(child("freshness"), "warn").orElse(Interval.days(14)),
                interval(child("exercises"), "every").orElse(Interval.months(6)));
    }

    private Policy.AccessLimits access() {
        Map<String, Interval> longest = new LinkedHashMap<>(LONGEST);
        YamlNode given = child("access").find("longest").orElse(nothing());
        given.entries()
                .forEach(entry ->
                        interval(given, entry.name()).ifPresent(interval -> longest.put(entry.name(), interval)));
        List<Interval> remind = child("access").texts("remind").stream()
                .flatMap(text -> Interval.parse(text).stream())
                .toList();
        return new Policy.AccessLimits(longest, remind.isEmpty() ? REMIND : remind);
    }

    private Policy.Checks checks() {
        YamlNode checks = child("checks");
        return new Policy.Checks(
                checks.text("fail_on").orElse("error"),
                checks.text("comment").orElse("on-findings"),
                checks.text("mode").orElse("required"));
    }

    private Policy.Links links() {
        YamlNode links = child("links");
        String root = Stream.of(links.text("site_root").orElse(""))
                .map(text -> text.replaceAll("^/+|/+$", ""))
                .findFirst()
                .orElse("");
        return new Policy.Links(root, words(links.find("generated").orElse(nothing())), globs(links, "ignore"));
    }

    private YamlNode child(String key) {
        return root.find(key).orElse(nothing());
    }

    private YamlNode nothing() {
        return new YamlNode.Mapping(root.mark(), List.of());
    }

    private static Optional<Interval> interval(YamlNode node, String key) {
        return node.text(key).flatMap(Interval::parse);
    }

    private static List<Glob> globs(YamlNode node, String key) {
        return node.texts(key).stream().map(Glob::of).toList();
    }

    private static Map<String, String> words(YamlNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        node.entries().forEach(entry -> entry.value().text().ifPresent(text -> words.put(entry.name(), text)));
        return words;
    }
}
