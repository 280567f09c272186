package dev.handback.adapters.github;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueComment;

/** The one comment on a pull request: known by its marker and by who wrote it. */
final class StickyComment {
    private static final int PAGE = 100;

    private final Bot bot;

    StickyComment(Bot bot) {
        this.bot = bot;
    }

    /** Two deliveries at once may have written two: the older one stays. */
    void write(GHIssue conversation, Marker marker, String text, boolean onlyReplace) throws IOException {
        List<GHIssueComment> ours = ours(conversation, marker);
        if (!ours.isEmpty()) {
            replace(ours.getFirst(), text);
        } else if (!onlyReplace) {
            conversation.comment(text);
        }
        for (GHIssueComment younger : ours.subList(Math.min(1, ours.size()), ours.size())) {
            younger.delete();
        }
    }

    /** Whether it is written. */
    boolean stands(GHIssue conversation, Marker marker) throws IOException {
        return !ours(conversation, marker).isEmpty();
    }

    private static void replace(GHIssueComment comment, String text) throws IOException {
        if (!Marker.same(comment.getBody(), text)) {
            comment.update(text);
        }
    }

    private List<GHIssueComment> ours(GHIssue conversation, Marker marker) throws IOException {
        List<GHIssueComment> marked = conversation.listComments().withPageSize(PAGE).toList().stream()
                .filter(comment -> marker.opens(comment.getBody()))
                .toList();
        if (marked.isEmpty()) {
            return marked;
        }
        String login = bot.login();
        return marked.stream()
                .filter(comment -> author(comment).equals(login))
                .sorted(Comparator.comparingLong(GHIssueComment::getId))
                .toList();
    }

    // The library's other way to the author asks GitHub for the whole user, one call for each comment.
    @SuppressWarnings("deprecation")
    private static String author(GHIssueComment comment) {
        return comment.getUserName();
    }
}
