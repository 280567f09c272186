package dev.handback.policy;

import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.pattern.Glob;
import dev.handback.source.DocumentPath;
import dev.handback.source.Slashes;
import dev.handback.yaml.YamlNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a policy of {@code .handback.yml}. What is absent has its default, what is not understood is left out: the rules
 * of group CF say so.
 */
public final class PolicyReader {
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
                reader.documents(),
                reader.operations(),
                reader.freshness(),
                reader.access(),
                reader.checks(),
                reader.links(),
                reader.site(),
                reader.sources());
    }

    private Documents documents() {
        return new Documents(kinds(), globs(root, "exclude"), words(child(child("front_matter"), "map")));
    }

    private List<KindPatterns> kinds() {
        return child("kinds").entries().stream()
                .flatMap(entry ->
                        Kind.of(entry.name()).filter(Kind::isMarkdown).stream().map(kind -> kind(kind, entry.value())))
                .toList();
    }

    private static KindPatterns kind(Kind kind, YamlNode node) {
        List<SectionPreset> sections = node.texts("sections").stream()
                .flatMap(id -> SectionPreset.of(id).stream())
                .toList();
        return new KindPatterns(kind, globs(node, "include"), globs(node, "exclude"), sections);
    }

    private Map<String, List<String>> operations() {
        Map<String, List<String>> result = new LinkedHashMap<>(Defaults.OPERATIONS);
        YamlNode given = child("operations");
        given.entries().forEach(type -> result.put(type.name(), named(given, type.name())));
        return result;
    }

    private static List<String> named(YamlNode node, String key) {
        return node.texts(key).stream().filter(text -> !text.isBlank()).toList();
    }

    private Freshness freshness() {
        Freshness usual = Defaults.FRESHNESS;
        YamlNode node = child("freshness");
        return new Freshness(
                interval(node, "review_in").orElse(usual.reviewIn()),
                interval(node, "warn").orElse(usual.warn()),
                interval(child("exercises"), "every").orElse(usual.exercise()),
                interval(child("notes"), "decide_within").orElse(usual.decideWithin()),
                node.text("fallback").filter("git"::equals).isPresent());
    }

    private AccessLimits access() {
        Map<String, Interval> longest = new LinkedHashMap<>(Defaults.ACCESS.longest());
        YamlNode given = child(child("access"), "longest");
        given.entries()
                .forEach(entry ->
                        interval(given, entry.name()).ifPresent(interval -> longest.put(entry.name(), interval)));
        List<Interval> remind = child("access").texts("remind").stream()
                .flatMap(text -> Interval.parse(text).stream())
                .toList();
        return new AccessLimits(
                longest,
                remind.isEmpty() ? Defaults.ACCESS.remind() : remind,
                interval(child("access"), "review_every").orElse(Defaults.ACCESS.reviewEvery()));
    }

    private Checks checks() {
        Checks usual = Defaults.CHECKS;
        YamlNode checks = child("checks");
        return new Checks(
                words(child("rules")),
                checks.text("fail_on").orElse(usual.failOn()),
                checks.text("annotate").orElse(usual.annotate()),
                checks.text("comment").orElse(usual.comment()),
                checks.text("mode").orElse(usual.mode()),
                root.text("baseline")
                        .filter(DocumentPath::isValid)
                        .map(DocumentPath::new)
                        .orElse(usual.baseline()));
    }

    private Links links() {
        YamlNode links = child("links");
        String root = links.text("site_root").map(Slashes::without).orElse("");
        return new Links(root, words(child(links, "generated")), globs(links, "ignore"));
    }

    private Site site() {
        return new Site(child("site").text("title"), globs(child("site"), "exclude"));
    }

    private Sources sources() {
        List<Sources.Owners> ownership = child("ownership").texts("sources").stream()
                .flatMap(PolicyReader::owners)
                .distinct()
                .toList();
        return new Sources(
                ownership.isEmpty() ? Defaults.OWNERSHIP : ownership,
                globs(child("alerts"), "sources"),
                root.text("hub").<Hub>map(Hub.Unread::new).orElse(new Hub.None()));
    }

    private static Stream<Sources.Owners> owners(String id) {
        return Arrays.stream(Sources.Owners.values())
                .filter(source -> source.name().toLowerCase(Locale.ROOT).equals(id));
    }

    private YamlNode child(String key) {
        return child(root, key);
    }

    private static YamlNode child(YamlNode node, String key) {
        return node.find(key).orElse(new YamlNode.Mapping(node.mark(), List.of()));
    }

    private static Optional<Interval> interval(YamlNode node, String key) {
        return node.text(key).flatMap(Interval::parse).filter(given -> given.count() > 0);
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
