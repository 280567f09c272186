package dev.handback.host;

import dev.handback.source.RepositoryName;
import java.util.List;
import java.util.Set;

/** The issues of one installation's repositories that Handback keeps: each is known by a marker on its first line. */
public interface Issues {

    /**
     * Opens the issue whose body begins with {@code marker}, or brings it up to date; the same text makes no call that
     * writes. One that was closed is opened again.
     *
     * @return the issue's number
     */
    int keep(RepositoryName repository, String marker, Text text);

    /** Closes those of the issues with these markers that are open, leaving {@code reason} as a comment. */
    void close(RepositoryName repository, Set<String> markers, String reason);

    /**
     * What the issue says.
     *
     * @param body Markdown that begins with the marker
     * @param assignees user names of the host; those it does not know are left out. They are set when the issue is
     *     opened and when its text changes; in between people may assign whom they like
     */
    record Text(String title, String body, Set<String> assignees, List<String> labels) {
        public Text {
            assignees = Set.copyOf(assignees);
            labels = List.copyOf(labels);
        }
    }
}
