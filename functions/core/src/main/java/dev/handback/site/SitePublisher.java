package dev.handback.site;

import dev.handback.host.Commit;
import dev.handback.json.Json;
import dev.handback.policy.Policy;
import dev.handback.site.view.View;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Survey;
import dev.handback.survey.Surveyor;
import dev.handback.template.Templates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Puts versions where readers fetch them. A version's folder is written once, its manifest last; only when everything is
 * there do {@code versions.js} and {@code versions.json} name it. A version that is named already is never written again;
 * where its name has come to mean another commit, that one gets a name of its own.
 */
public final class SitePublisher {
    static final String LATEST = "latest/";

    private final SiteStore store;
    private final SiteSource source;
    private VersionList versions;

    public SitePublisher(SiteStore store, SiteSource source) {
        this.store = store;
        this.source = source;
        this.versions = VersionList.read(store);
    }

    /**
     * The name under which a commit of the default branch is published: the one that it has already, else its day and the
     * next number of that day.
     */
    public String nameOf(Commit commit) {
        String day = LocalDate.ofInstant(commit.committed(), ZoneOffset.UTC) + "-r";
        return versions.newestFirst().stream()
                .filter(known -> known.version().commit().equals(commit.sha()))
                .map(known -> known.version().id())
                .findFirst()
                .orElseGet(() -> day
                        + (1
                                + versions.newestFirst().stream()
                                        .filter(known -> known.version().id().startsWith(day))
                                        .count()));
    }

    /** The other repository that this place holds the site of already; the two would overwrite each other. */
    public Optional<String> other() {
        return versions.repository().filter(known -> !known.equals(source.identity()));
    }

    /** Whether this name was published for this commit. */
    public boolean knows(String id, CommitSha commit) {
        return versions.has(id, commit);
    }

    /**
     * Publishes versions, the oldest first; the last one is shown as {@code latest/} too. One that fails keeps none of the
     * others back; the first failure is thrown when all were tried.
     *
     * @param asOf the moment for which {@code latest/} speaks
     * @param told what came of each
     */
    public void publish(List<Edition> editions, Instant asOf, Consumer<Published> told) {
        Attempts attempts = new Attempts();
        editions.subList(0, editions.size() - 1).forEach(edition -> attempts.make(() -> publishOlder(edition, told)));
        attempts.make(() -> publishNewest(editions.getLast(), asOf, told));
        attempts.end();
    }

    private void publishOlder(Edition edition, Consumer<Published> told) {
        Published published = publish(edition);
        told.accept(published);
        if (!published.isKept()) {
            list(published.version());
        }
    }

    private void publishNewest(Edition edition, Instant asOf, Consumer<Published> told) {
        Published newest = publish(edition);
        told.accept(newest);
        latest(newest.version(), asOf);
        write("index.html", redirect());
        list(newest.version());
    }

    private Published publish(Edition asked) {
        Edition edition =
                new Edition(versions.idOf(asked.id(), asked.commit()), asked.kind(), asked.commit(), asked.asOf());
        return versions.find(edition.id()).map(SitePublisher::kept).orElseGet(() -> write(edition));
    }

    private void list(SiteVersion newest) {
        String script = "window.handbackVersions = " + Json.compact(Json.object("latest", newest.id())) + ";\n";
        store.write("versions.js", script.getBytes(StandardCharsets.UTF_8), SitePage.SCRIPT);
        store.write(
                VersionList.KEY,
                versions.json(source.identity(), newest.id()).getBytes(StandardCharsets.UTF_8),
                SitePage.JSON);
    }

    private static Published kept(KnownVersion known) {
        return new Published(known.version(), 0, known.runnable(), known.procedures());
    }

    private Published write(Edition edition) {
        SiteVersion version = new SiteVersion(
                edition.id(), versions.folder(edition.id()), edition.kind(), edition.commit(), edition.asOf());
        SourceTree tree = source.tree(version.commit());
        Survey survey = survey(tree, version.asOf());
        KnownVersion known = new KnownVersion(
                version, survey.readiness().runnable(), survey.readiness().total(), changes(version, survey));
        VersionList then = versions.with(known);
        SiteInput input = new SiteInput(
                survey,
                tree,
                version,
                false,
                upTo(then, version),
                source.sourceUrl(version.commit()),
                source.ledger(),
                source.contradictions(version.asOf()));
        List<SitePage> pages = SiteRenderer.render(input).toList();
        String folder = version.folder() + "/";
        pages.forEach(page -> store.write(folder + page.path(), page.bytes(), page.contentType()));
        write(folder + "manifest.json", manifest(input));
        versions = then;
        return new Published(version, pages.size() + 1, known.runnable(), known.procedures());
    }

    private Survey survey(SourceTree tree, Instant asOf) {
        Policy policy = source.held(PolicySource.of(tree));
        return new Surveyor(policy, asOf.atZone(ZoneOffset.UTC).toLocalDate()).survey(source.name(), tree);
    }

    /** What a version can know of: itself, and what came before it. */
    private static List<KnownVersion> upTo(VersionList all, SiteVersion version) {
        List<KnownVersion> newestFirst = all.newestFirst();
        int at = 0;
        while (!newestFirst.get(at).version().equals(version)) {
            at++;
        }
        return newestFirst.subList(at, newestFirst.size());
    }

    private Optional<KnownVersion.Changes> changes(SiteVersion version, Survey survey) {
        return versions.before(version.asOf()).map(before -> {
            Map<String, String> then = objects(before.version());
            Map<String, String> now = Differences.objects(survey);
            return Differences.between(then, now, before);
        });
    }

    private Map<String, String> objects(SiteVersion version) {
        return store.read(version.folder() + "/pages.json")
                .map(bytes -> Differences.objects(Json.read(new String(bytes, StandardCharsets.UTF_8))))
                .orElse(Map.of());
    }

    private void latest(SiteVersion version, Instant asOf) {
        SiteVersion now = new SiteVersion(version.id(), version.folder(), version.kind(), version.commit(), asOf);
        SourceTree tree = source.tree(version.commit());
        Survey survey = survey(tree, asOf);
        SiteInput input = now(survey, tree, now);
        Set<String> written = new HashSet<>();
        SiteRenderer.render(input).forEach(page -> {
            written.add(LATEST + page.path());
            store.write(LATEST + page.path(), page.bytes(), page.contentType());
        });
        write(LATEST + "manifest.json", manifest(input));
        List<String> gone = new ArrayList<>(store.list(LATEST));
        gone.removeAll(written);
        gone.stream().filter(key -> key.endsWith("/index.html")).forEach(key -> write(key, gone(key)));
    }

    private SiteInput now(Survey survey, SourceTree tree, SiteVersion now) {
        return new SiteInput(
                survey,
                tree,
                now,
                true,
                versions.newestFirst(),
                source.sourceUrl(now.commit()),
                source.ledger(),
                source.contradictions(now.asOf()));
    }

    /** What a reader finds at the address of a page that the newest version no longer has. */
    private static SitePage gone(String key) {
        String root = new Address(key.substring(LATEST.length())).root();
        String page = Templates.builtIn()
                .html(
                        "site/redirect",
                        new View.Redirect("en", "Handoff site", root + "files/index.html", "the list of all pages"));
        return SitePage.text(key, page, SitePage.HTML);
    }

    private static SitePage redirect() {
        return SitePage.text(
                "index.html",
                Templates.builtIn()
                        .html(
                                "site/redirect",
                                new View.Redirect("en", "Handoff site", "latest/index.html", "latest/index.html")),
                SitePage.HTML);
    }

    private static SitePage manifest(SiteInput input) {
        SiteVersion version = input.version();
        return SitePage.text(
                "manifest.json",
                Json.pretty(Json.object(
                        "version",
                        version.id(),
                        "commit",
                        version.commit().hex(),
                        "asOf",
                        version.asOf().toString(),
                        "engine",
                        SiteRenderer.ENGINE,
                        "ledger",
                        input.ledger())),
                SitePage.JSON);
    }

    private void write(String key, SitePage page) {
        store.write(key, Objects.requireNonNull(page.bytes()), page.contentType());
    }
}
