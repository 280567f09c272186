package dev.handback.check.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** A path from the top, and how many folders above the top it went on the way. */
record Climb(String path, int above) {
    private static final Set<String> GITHUB_PAGES = Set.of(
            "issues",
            "pull",
            "pulls",
            "wiki",
            "releases",
            "actions",
            "discussions",
            "projects",
            "security",
            "blob",
            "tree",
            "raw",
            "commit",
            "commits",
            "compare",
            "tags",
            "branches",
            "graphs",
            "network",
            "labels",
            "milestone",
            "milestones",
            "settings",
            "stargazers",
            "archive",
            "new",
            "edit",
            "search",
            "blame",
            "packages",
            "pulse");

    static Climb of(String start, String reference) {
        Deque<String> parts = new ArrayDeque<>();
        int above = 0;
        for (String part : (start + "/" + reference).split("/", -1)) {
            if (part.equals("..")) {
                above += parts.pollLast() == null ? 1 : 0;
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return new Climb(String.join("/", parts), above);
    }

    /** Above a file's folder GitHub has {@code blob/main}, and above that the repository's own pages. */
    boolean leadsToGitHubPage() {
        int slash = path.indexOf('/');
        return above >= 2 && GITHUB_PAGES.contains(slash < 0 ? path : path.substring(0, slash));
    }
}
