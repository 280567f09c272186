package dev.handback.check;

import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every rule that is built: its id, its severity, its one-line meaning ({@code catalogue.yml} beside this class). */
public final class Catalogue {
    private static final Catalogue BUILT_IN = load();

    private final Map<String, Entry> entries;

    private Catalogue(Map<String, Entry> entries) {
        this.entries = entries;
    }

    public static Catalogue builtIn() {
        return BUILT_IN;
    }

    /**
     * A rule.
     *
     * @param severity in profile standard
     * @param adopt whether it stays an error in profile adopt, where it is certain
     * @param where what tells it
     */
    public record Entry(String id, Severity severity, boolean adopt, Where where, String title) {

        /** Whether a check tells it; what only the ledger knows stands on the site alone. */
        public boolean inChecks() {
            return where != Where.SITE;
        }

        /** How much a finding weighs in a profile, unless the finding says otherwise. */
        public Severity severity(Profile profile) {
            return weigh(severity, profile);
        }

        private Severity weigh(Severity found, Profile profile) {
            return switch (profile) {
                case STANDARD -> found;
                case STRICT -> found == Severity.WARNING ? Severity.ERROR : found;
                case ADOPT -> adopt && found == Severity.ERROR ? Severity.ERROR : Severity.NOTICE;
            };
        }
    }

    /** What tells a finding. */
    public enum Where {
        /** The files of a commit, whenever it is looked at. */
        FILES,
        /** The date of a file's last commit as well, where it is known. */
        HISTORY,
        /** What a change does: silent in a repository by itself. */
        CHANGE,
        /** The ledger. */
        SITE
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** How much a finding weighs under a policy; nothing where the policy switches its rule off. */
    public Optional<Severity> severity(Finding finding, Policy policy) {
        String own = policy.rules().getOrDefault(finding.rule(), "");
        return own.equals("off")
                ? Optional.empty()
                : Severity.of(own).or(() -> Optional.of(byProfile(finding, policy)));
    }

    private Severity byProfile(Finding finding, Policy policy) {
        Entry entry = find(finding.rule()).orElseThrow(() -> new IllegalStateException("no rule " + finding.rule()));
        return entry.weigh(finding.severity().orElse(entry.severity()), policy.profile());
    }

    private static Catalogue load() {
        YamlResult result = YamlReader.read(text(), 1);
        if (!(result instanceof YamlResult.Parsed parsed)) {
            throw new IllegalStateException("catalogue.yml cannot be read: " + result);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (YamlNode.Entry entry : parsed.root().entries()) {
            YamlNode node = entry.value();
            Severity severity = node.text("severity").flatMap(Severity::of).orElseThrow();
            boolean adopt = node.text("adopt").filter("error"::equals).isPresent();
            Where where = node.text("where")
                    .map(word -> Where.valueOf(word.toUpperCase(Locale.ROOT)))
                    .orElse(Where.FILES);
            entries.put(
                    entry.name(),
                    new Entry(
                            entry.name(),
                            severity,
                            adopt,
                            where,
                            node.text("title").orElseThrow()));
        }
        return new Catalogue(entries);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("catalogue.yml is not in the jar", e);
        }
    }
}
