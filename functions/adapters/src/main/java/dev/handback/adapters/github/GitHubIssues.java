package dev.handback.adapters.github;

import dev.handback.host.Issues;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHIssueStateReason;
import org.kohsuke.github.GHRepository;

/** The issues that Handback keeps on GitHub. They carry a label, so that people find them among all others. */
final class GitHubIssues implements Issues {
    static final String LABEL = "handback";

    private static final int PAGE = 100;

    private final Installation installation;
    private final Bot bot;

    GitHubIssues(Installation installation, Bot bot) {
        this.installation = installation;
        this.bot = bot;
    }

    @Override
    public int keep(RepositoryName repository, String marker, Text text) {
        Marker first = new Marker(marker);
        IssueDraft draft = IssueDraft.of(text, first);
        String what = "keep the issue '%s' in %s".formatted(draft.title(), repository);
        return installation.attempt(repository, what, session -> {
            Optional<GHIssue> known = own(session.repository(), GHIssueState.ALL).stream()
                    .filter(issue -> first.opens(issue.getBody()))
                    .min(Comparator.comparing(GitHubIssues::closed).thenComparingInt(GHIssue::getNumber));
            return known.isPresent() ? update(session, known.get(), draft) : draft.open(session);
        });
    }

    @Override
    public void close(RepositoryName repository, Set<String> markers, String reason) {
        List<Marker> first = markers.stream().map(Marker::new).toList();
        installation.attempt(repository, "close issues in " + repository, session -> {
            for (GHIssue issue : own(session.repository(), GHIssueState.OPEN)) {
                if (first.stream().anyMatch(marker -> marker.opens(issue.getBody()))) {
                    leave(issue, reason);
                    issue.close(GHIssueStateReason.COMPLETED);
                }
            }
            return Done.DONE;
        });
    }

    private static int update(Session session, GHIssue known, IssueDraft draft) throws IOException {
        if (closed(known) || !draft.isSaidBy(known)) {
            draft.replace(session, known);
        }
        return known.getNumber();
    }

    /** An attempt that broke off between the comment and the closing does not comment again. */
    private static void leave(GHIssue issue, String reason) throws IOException {
        String text = TextLimit.BODY.cut(reason);
        if (issue.getCommentsCount() > 0) {
            List<String> said = issue.listComments().withPageSize(PAGE).toList().stream()
                    .map(comment -> comment.getBody())
                    .toList();
            if (!said.isEmpty() && Marker.same(said.getLast(), text)) {
                return;
            }
        }
        issue.comment(text);
    }

    /** By who opened them: people may take labels off. */
    private List<GHIssue> own(GHRepository repository, GHIssueState state) throws IOException {
        return repository.queryIssues().creator(bot.login()).state(state).pageSize(PAGE).list().toList().stream()
                .filter(issue -> !issue.isPullRequest())
                .toList();
    }

    private static boolean closed(GHIssue issue) {
        return issue.getState() == GHIssueState.CLOSED;
    }
}
