package dev.handback.workers;

import dev.handback.access.Contradiction;
import dev.handback.access.EngagementId;
import dev.handback.access.GrantProjection;
import dev.handback.access.GrantRow;
import dev.handback.access.LedgerHead;
import dev.handback.access.Register;
import dev.handback.access.ReminderTerms;
import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.site.Edition;
import dev.handback.site.SitePublisher;
import dev.handback.site.SiteSource;
import dev.handback.site.SiteVersion;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A repository at its host, as the source of a site. */
final class HostedSite implements SiteSource {
    private static final String TAGS = "refs/tags/";
    /** So many that the function's time is enough for them; a later push brings the next. */
    private static final int TAGS_AT_ONCE = 5;

    private final RepositoryName repository;
    private final Repositories repositories;
    private final Parts parts;

    HostedSite(RepositoryName repository, Repositories repositories, Parts parts) {
        this.repository = repository;
        this.repositories = repositories;
        this.parts = parts;
    }

    /**
     * What a ref asks to be published: its tag, if it is one that is still there; a few tags that have no version yet,
     * such as those from before Handback was installed; and the default branch's head, which is the newest whatever came
     * first.
     */
    List<Edition> editions(String ref, SitePublisher publisher) {
        Commit head = head();
        Optional<Tag> asked = asked(ref);
        List<Tag> tags = Stream.concat(asked.stream(), repositories.tags(repository).stream())
                .distinct()
                .toList();
        List<Edition> editions = tags.stream()
                .filter(tag -> !publisher.knows(tag.name(), tag.commit()))
                .flatMap(tag -> edition(tag).stream())
                .limit(TAGS_AT_ONCE)
                .sorted(Comparator.comparing(Edition::asOf))
                .collect(Collectors.toCollection(ArrayList::new));
        Edition last = edition(nameOf(head, asked, tags).orElseGet(() -> publisher.nameOf(head)), head);
        editions.remove(last);
        editions.add(last);
        return editions;
    }

    private Optional<Tag> asked(String ref) {
        return ref.startsWith(TAGS)
                ? repositories.resolve(repository, ref).map(commit -> new Tag(ref.substring(TAGS.length()), commit))
                : Optional.empty();
    }

    /** Nothing for a tag that leads to no commit: Git can tag any object. */
    private Optional<Edition> edition(Tag tag) {
        return repositories
                .resolve(repository, TAGS + tag.name())
                .map(commit -> edition(tag.name(), repositories.commit(repository, commit)));
    }

    private Commit head() {
        String branch = "refs/heads/" + repositories.defaultBranch(repository);
        return repositories
                .resolve(repository, branch)
                .map(sha -> repositories.commit(repository, sha))
                .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(repository, branch)));
    }

    /** A head that carries a tag goes by the tag's name: by the one that was asked for, or else by the last. */
    private static Optional<String> nameOf(Commit head, Optional<Tag> asked, List<Tag> tags) {
        return asked.filter(tag -> tag.commit().equals(head.sha()))
                .map(Tag::name)
                .or(() -> tags.stream()
                        .filter(tag -> tag.commit().equals(head.sha()))
                        .map(Tag::name)
                        .max(String::compareTo));
    }

    private static Edition edition(String id, Commit commit) {
        return new Edition(id, SiteVersion.Kind.RELEASE, commit.sha(), commit.committed());
    }

    @Override
    public String name() {
        return repository.name();
    }

    @Override
    public String identity() {
        return repository.toString();
    }

    @Override
    public SourceTree tree(CommitSha commit) {
        return repositories.tree(repository, commit);
    }

    @Override
    public Optional<String> sourceUrl(CommitSha commit) {
        return Optional.of("%s/%s/blob/%s".formatted(parts.web(), repository, commit));
    }

    @Override
    public Optional<String> ledger() {
        return new Register(tree(head().sha()))
                .terms()
                .map(ReminderTerms::engagement)
                .map(this::head)
                .filter(head -> head.sequence() > 0)
                .map(head -> "%d:%s".formatted(head.sequence(), head.hash()));
    }

    @Override
    public List<Contradiction> contradictions(Instant now) {
        return new Register(tree(head().sha()))
                .terms()
                .map(terms -> Contradiction.among(grants(terms.engagement()), now, terms.calendar()))
                .orElse(List.of());
    }

    private List<GrantProjection> grants(EngagementId engagement) {
        return parts.stores().state().grants(engagement).stream()
                .map(GrantRow::projection)
                .toList();
    }

    private LedgerHead head(EngagementId engagement) {
        return parts.stores().ledger().head(engagement);
    }
}
