package dev.handback.workers;

import dev.handback.access.Contradiction;
import dev.handback.access.EngagementId;
import dev.handback.access.GrantProjection;
import dev.handback.access.GrantRow;
import dev.handback.access.Register;
import dev.handback.access.ReminderTerms;
import dev.handback.host.Commit;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.policy.Policy;
import dev.handback.site.Attempts;
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
import java.util.stream.Stream;

/** A repository at its host, as the source of a site. */
final class HostedSite implements SiteSource {
    private static final String TAGS = "refs/tags/";
    /** So many that the function's time is enough for them; a later push brings the next. */
    private static final int TAGS_AT_ONCE = 5;

    private final RepositoryName repository;
    private final Repositories repositories;
    private final Parts parts;
    private final Attempts tags = new Attempts();
    private final Once<Commit> head = new Once<>(this::readHead);
    private final Once<Optional<ReminderTerms>> terms = new Once<>(this::readTerms);
    private final Once<Optional<String>> ledger = new Once<>(this::readLedger);

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
        Optional<Tag> asked = asked(ref);
        List<Tag> all = Stream.concat(asked.stream(), repositories.tags(repository).stream())
                .distinct()
                .toList();
        List<Edition> editions = new ArrayList<>();
        all.stream()
                .filter(tag -> !publisher.knows(tag.name(), tag.commit()))
                .takeWhile(tag -> editions.size() < TAGS_AT_ONCE)
                .forEach(tag -> tags.make(() -> edition(tag).ifPresent(editions::add)));
        editions.sort(Comparator.comparing(Edition::asOf));
        Edition last =
                edition(nameOf(head.get(), asked, all).orElseGet(() -> publisher.nameOf(head.get())), head.get());
        editions.remove(last);
        editions.add(last);
        return editions;
    }

    /** Says so if a tag could not be read: it keeps no other version back, and is no less a failure. */
    void end() {
        tags.end();
    }

    private Optional<Tag> asked(String ref) {
        return ref.startsWith(TAGS)
                ? repositories.resolve(repository, ref).map(commit -> new Tag(ref.substring(TAGS.length()), commit))
                : Optional.empty();
    }

    /** Nothing for a tag that leads to no commit: Git can tag any object. */
    private Optional<Edition> edition(Tag tag) {
        return repositories.resolve(repository, TAGS + tag.name()).map(commit -> edition(tag.name(), commit(commit)));
    }

    /** A commit that says that it comes from the future was made by now at the latest. */
    private Commit commit(CommitSha sha) {
        Commit commit = repositories.commit(repository, sha);
        Instant now = parts.clock().instant();
        return commit.committed().isAfter(now) ? new Commit(sha, now) : commit;
    }

    private Commit readHead() {
        String branch = "refs/heads/" + repositories.defaultBranch(repository);
        return repositories
                .resolve(repository, branch)
                .map(this::commit)
                .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(repository, branch)));
    }

    /** A head that carries a tag goes by the tag's name: by the one that was asked for, or else by the last. */
    private static Optional<String> nameOf(Commit head, Optional<Tag> asked, List<Tag> tags) {
        return asked.filter(tag -> tag.commit().equals(head.sha()))
                .map(Tag::name)
                .or(() -> tags.stream()
                        .filter(tag -> tag.commit().equals(head.sha()))
                        .map(Tag::name)
                        .max(new TagOrder()));
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
    public Policy held(Policy own) {
        Policy known = own.lookedUp(parts.hubs().of(repository, repositories));
        return parts.floors()
                .of(repository, repositories)
                .floor()
                .map(floor -> floor.under(known))
                .orElse(known);
    }

    @Override
    public Optional<String> sourceUrl(CommitSha commit) {
        return Optional.of("%s/%s/blob/%s".formatted(parts.web(), repository, commit));
    }

    @Override
    public Optional<String> ledger() {
        return ledger.get();
    }

    @Override
    public List<Contradiction> contradictions(Instant now) {
        return terms.get()
                .map(agreed -> Contradiction.among(grants(agreed.engagement()), now, agreed.calendar()))
                .orElse(List.of());
    }

    private Optional<ReminderTerms> readTerms() {
        return new Register(tree(head.get().sha())).terms();
    }

    private Optional<String> readLedger() {
        return terms.get()
                .map(agreed -> parts.stores().ledger().head(agreed.engagement()))
                .filter(end -> end.sequence() > 0)
                .map(end -> "%d:%s".formatted(end.sequence(), end.hash()));
    }

    private List<GrantProjection> grants(EngagementId engagement) {
        return parts.stores().state().grants(engagement).stream()
                .map(GrantRow::projection)
                .toList();
    }
}
