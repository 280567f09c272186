package dev.handback.workers;

import dev.handback.access.EngagementId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A repository at its host, as the source of a site. */
final class HostedSite implements SiteSource {
    private static final String TAGS = "refs/tags/";

    private final RepositoryName repository;
    private final Repositories repositories;
    private final Parts parts;

    HostedSite(RepositoryName repository, Repositories repositories, Parts parts) {
        this.repository = repository;
        this.repositories = repositories;
        this.parts = parts;
    }

    /**
     * What a ref asks to be published: its tag, if it is one that is still there, and the default branch's head, which is
     * the newest whatever came first.
     */
    List<Edition> editions(String ref, SitePublisher publisher) {
        Commit head = head();
        List<Edition> editions = new ArrayList<>();
        if (ref.startsWith(TAGS)) {
            repositories
                    .resolve(repository, ref)
                    .filter(commit -> !commit.equals(head.sha()))
                    .map(commit -> edition(ref.substring(TAGS.length()), repositories.commit(repository, commit)))
                    .ifPresent(editions::add);
        }
        editions.add(edition(nameOf(head, publisher), head));
        return editions;
    }

    private Commit head() {
        String branch = "refs/heads/" + repositories.defaultBranch(repository);
        return repositories
                .resolve(repository, branch)
                .map(sha -> repositories.commit(repository, sha))
                .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(repository, branch)));
    }

    /** A head that carries a tag goes by the tag's name. */
    private String nameOf(Commit head, SitePublisher publisher) {
        return repositories.tags(repository).stream()
                .filter(tag -> tag.commit().equals(head.sha()))
                .map(Tag::name)
                .max(String::compareTo)
                .orElseGet(() -> publisher.nameOf(head));
    }

    private static Edition edition(String id, Commit commit) {
        return new Edition(id, SiteVersion.Kind.RELEASE, commit.sha(), commit.committed());
    }

    @Override
    public String name() {
        return repository.name();
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

    private LedgerHead head(EngagementId engagement) {
        return parts.stores().ledger().head(engagement);
    }
}
