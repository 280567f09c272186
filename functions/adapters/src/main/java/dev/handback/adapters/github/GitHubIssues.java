package dev.handback.adapters.github;

import dev.handback.host.Issues;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHIssueStateReason;
import org.kohsuke.github.GHRepository;

/** The issues that Handback keeps on GitHub. They carry a label, so that they are found among all others. */
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
            Optional<GHIssue> known = marked(session.repository(), first).stream()
                    .min(Comparator.comparing(GitHubIssues::closed).thenComparingInt(GHIssue::getNumber));
            return known.isPresent() ? update(session, known.get(), draft) : draft.open(session);
        });
    }

    @Override
    public void close(RepositoryName repository, String marker, String reason) {
        Marker first = new Marker(marker);
        installation.attempt(repository, "close an issue in " + repository, session -> {
            for (GHIssue issue : marked(session.repository(), first)) {
                if (!closed(issue)) {
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

    private List<GHIssue> marked(GHRepository repository, Marker marker) throws IOException {
        return repository
                .queryIssues()
                .creator(bot.login())
                .label(LABEL)
                .state(GHIssueState.ALL)
                .pageSize(PAGE)
                .list()
                .toList()
                .stream()
                .filter(issue -> !issue.isPullRequest() && marker.opens(issue.getBody()))
                .toList();
    }

    private static boolean closed(GHIssue issue) {
        return issue.getState() == GHIssueState.CLOSED;
    }
}
