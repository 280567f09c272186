package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.host.Commit;
import dev.handback.host.Tag;
import dev.handback.site.Edition;
import dev.handback.site.SiteSource;
import dev.handback.site.SiteVersion;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceTree;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site of a repository on disk: which versions it has, and what they are made of. */
final class LocalSite implements SiteSource {
    private final GitRepository git;

    LocalSite(GitRepository git) {
        this.git = git;
    }

    @Override
    public String name() {
        return git.name();
    }

    @Override
    public SourceTree tree(CommitSha commit) {
        return git.tree(commit);
    }

    @Override
    public Optional<String> sourceUrl(CommitSha commit) {
        return git.webAddress().map(address -> address + "/blob/" + commit.hex());
    }

    /** The versions to publish, the oldest first, the one of HEAD last. */
    List<Edition> editions(Versions which) {
        List<Commit> line = new ArrayList<>(git.firstParents(git.head()));
        Collections.reverse(line);
        Map<CommitSha, String> names = names(line);
        List<Edition> editions = new ArrayList<>();
        if (which != Versions.NONE) {
            git.tags().forEach(tag -> editions.add(edition(tag)));
        }
        CommitSha head = git.head();
        if (which == Versions.ALL) {
            line.stream()
                    .filter(commit ->
                            editions.stream().noneMatch(e -> e.commit().equals(commit.sha())))
                    .forEach(commit -> editions.add(edition(commit, names)));
            editions.sort(java.util.Comparator.comparing(Edition::asOf));
        }
        Optional<Edition> tagged = editions.stream()
                .filter(edition -> edition.commit().equals(head))
                .reduce((earlier, later) -> later);
        Edition last = tagged.orElseGet(() -> edition(line.getLast(), names));
        editions.remove(last);
        editions.add(last);
        return editions;
    }

    private Edition edition(Tag tag) {
        return new Edition(
                tag.name(),
                SiteVersion.Kind.RELEASE,
                tag.commit(),
                git.commit(tag.commit()).committed());
    }

    private static Edition edition(Commit commit, Map<CommitSha, String> names) {
        return new Edition(
                String.valueOf(names.get(commit.sha())), SiteVersion.Kind.RELEASE, commit.sha(), commit.committed());
    }

    /** The day of each commit and its number that day, such as {@code 2026-11-18-r3}. */
    private static Map<CommitSha, String> names(List<Commit> oldestFirst) {
        Map<LocalDate, Integer> days = new HashMap<>();
        Map<CommitSha, String> names = new HashMap<>();
        for (Commit commit : oldestFirst) {
            LocalDate day = commit.committed().atZone(ZoneOffset.UTC).toLocalDate();
            names.put(commit.sha(), day + "-r" + days.merge(day, 1, Integer::sum));
        }
        return names;
    }

    /** Which commits become versions beside HEAD. */
    enum Versions {
        TAGS,
        ALL,
        NONE
    }
}
