package dev.handback.site;

import dev.handback.json.Json;
import dev.handback.source.CommitSha;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The versions that a site holds, the newest first ({@code versions.json}). */
final class VersionList {
    static final String KEY = "versions.json";

    private final Optional<String> repository;
    private final List<KnownVersion> newestFirst;

    private VersionList(Optional<String> repository, List<KnownVersion> newestFirst) {
        this.repository = repository;
        this.newestFirst = List.copyOf(newestFirst);
    }

    static VersionList read(SiteStore store) {
        return store.read(KEY)
                .map(bytes -> Json.read(new String(bytes, StandardCharsets.UTF_8)))
                .map(VersionList::of)
                .orElse(new VersionList(Optional.empty(), List.of()));
    }

    private static VersionList of(Object json) {
        List<KnownVersion> versions = new ArrayList<>();
        if (json instanceof Map<?, ?> root && root.get("versions") instanceof List<?> list) {
            list.forEach(entry -> versions.add(version((Map<?, ?>) entry)));
        }
        return new VersionList(repository(json), versions);
    }

    private static Optional<String> repository(Object json) {
        return json instanceof Map<?, ?> root && root.get("repository") instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }

    private static KnownVersion version(Map<?, ?> entry) {
        Optional<KnownVersion.Changes> changes = Optional.ofNullable(entry.get("changes"))
                .map(found -> (Map<?, ?>) found)
                .map(found -> new KnownVersion.Changes(
                        text(found, "since"),
                        number(found, "added"),
                        number(found, "removed"),
                        number(found, "changed"),
                        number(found, "runnableBefore"),
                        number(found, "proceduresBefore")));
        SiteVersion version = new SiteVersion(
                text(entry, "id"),
                text(entry, "folder"),
                SiteVersion.Kind.of(text(entry, "kind")),
                new CommitSha(text(entry, "commit")),
                Instant.parse(text(entry, "asOf")));
        return new KnownVersion(version, number(entry, "runnable"), number(entry, "procedures"), changes);
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    private static int number(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof Number number ? number.intValue() : 0;
    }

    /** The repository whose versions they are; nothing before the first. */
    Optional<String> repository() {
        return repository;
    }

    List<KnownVersion> newestFirst() {
        return newestFirst;
    }

    Optional<KnownVersion> find(String id) {
        return newestFirst.stream()
                .filter(known -> known.version().id().equals(id))
                .findFirst();
    }

    /**
     * The id, or the id with a number behind it, so that it stands for this commit and no other: a tag may have been moved,
     * or a day's history written anew, and what was published stays what it was.
     */
    String idOf(String id, CommitSha commit) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? id : id + "~" + number)
                .filter(each -> find(each)
                        .map(known -> known.version().commit().equals(commit))
                        .orElse(true))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a version of this name speaks of this commit. */
    boolean has(String id, CommitSha commit) {
        return find(idOf(id, commit)).isPresent();
    }

    /** The newest version that is not newer than this moment. */
    Optional<KnownVersion> before(Instant moment) {
        return newestFirst.stream()
                .filter(known -> !known.version().asOf().isAfter(moment))
                .findFirst();
    }

    /** With one more; of the same moment, the one that came later is the newer. */
    VersionList with(KnownVersion version) {
        List<KnownVersion> all = new ArrayList<>(newestFirst);
        Collections.reverse(all);
        all.add(version);
        all.sort(Comparator.comparing(known -> known.version().asOf()));
        Collections.reverse(all);
        return new VersionList(repository, all);
    }

    /** A folder for a version that no other version has, where upper and lower case are the same either. */
    String folder(String id) {
        Set<String> taken = new HashSet<>();
        newestFirst.forEach(known -> taken.add(SafeName.key(known.version().folder())));
        String folder = SafeName.folder(id);
        String free = folder;
        for (int i = 2; taken.contains(SafeName.key(free)); i++) {
            free = folder + "~" + i;
        }
        return free;
    }

    String json(String identity, String latest) {
        return Json.pretty(Json.object(
                "schema",
                1,
                "repository",
                identity,
                "latest",
                latest,
                "versions",
                newestFirst.stream().map(VersionList::entry).toList()));
    }

    private static Map<String, Object> entry(KnownVersion known) {
        SiteVersion version = known.version();
        return Json.object(
                "id", version.id(),
                "folder", version.folder(),
                "kind", version.kind().word(),
                "commit", version.commit().hex(),
                "asOf", version.asOf().toString(),
                "runnable", known.runnable(),
                "procedures", known.procedures(),
                "changes", known.changes().map(VersionList::changes));
    }

    private static Map<String, Object> changes(KnownVersion.Changes changes) {
        return Json.object(
                "since", changes.since(),
                "added", changes.added(),
                "removed", changes.removed(),
                "changed", changes.changed(),
                "runnableBefore", changes.runnableBefore(),
                "proceduresBefore", changes.proceduresBefore());
    }
}
