package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CommentTest extends GitHubTest {
    private static final String MARKER = "<!-- handback:check v1 repo=acme/shop pr=147 -->";
    private static final String COMMENTS = REPO + "/issues/147/comments";
    private static final String LIST = COMMENTS + "?per_page=100";
    private static final String RUNS =
            REPO + "/commits/" + HEAD + "/check-runs?app_id=7&check_name=Handback&filter=all&per_page=100";
    private static final String COMMENT = REPO + "/issues/comments/";

    @Test
    void writesTheFirst() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        github.on("POST", COMMENTS, Reply.of(201, comment(1, "handback[bot]", "x")));

        write("Two problems.", false);

        assertThat(github.calls()).containsExactly("GET " + LIST, "POST " + COMMENTS);
        assertThat(github.work().getLast().body().path("body").asText()).isEqualTo(MARKER + "\nTwo problems.");
    }

    @Test
    void writesNoneWhereOneMayOnlyBeReplaced() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        write("All is mended.", true);
        assertThat(github.calls()).containsExactly("GET " + LIST);
    }

    @Test
    void replacesItsOwnOnly() {
        String theirs = comment(1, "mallory", MARKER + "\\nfake");
        String other = comment(2, "handback[bot]", "Something else\\n" + MARKER);
        String ours = comment(3, "handback[bot]", MARKER + "\\nTwo problems.");
        github.on("GET", LIST, Reply.of(200, "[%s,%s,%s]".formatted(theirs, other, ours)));
        github.on("PATCH", COMMENT + 3, Reply.of(200, ours));

        write("One problem.", true);

        assertThat(github.calls()).containsExactly("GET " + LIST, "PATCH " + COMMENT + 3);
        assertThat(github.work().getLast().body()).isEqualTo(Json.read("""
                {"body":"%s\\nOne problem."}
                """.formatted(MARKER)));
    }

    @Test
    void writesNothingForTheSameText() {
        String ours = comment(3, "handback[bot]", MARKER + "\\r\\nTwo problems.\\r\\n");
        github.on("GET", LIST, Reply.of(200, "[" + ours + "]"));

        write(MARKER + "\nTwo problems.", false);

        assertThat(github.calls()).containsExactly("GET " + LIST);
    }

    @Test
    void keepsTheOlderOfTwoWhereverTheyStand() {
        String younger = comment(9, "handback[bot]", MARKER + "\\nOne.");
        String older = comment(4, "handback[bot]", MARKER + "\\nTwo.");
        String next = COMMENTS + "?page=2&per_page=100";
        github.on("GET", LIST, Reply.page("[" + younger + "]", github.address() + next));
        github.on("GET", next, Reply.of(200, "[" + older + "]"));
        github.on("PATCH", COMMENT + 4, Reply.of(200, older));
        github.on("DELETE", COMMENT + 9, Reply.of(204, ""));

        write("One.", false);

        assertThat(github.calls())
                .containsExactly("GET " + LIST, "GET " + next, "PATCH " + COMMENT + 4, "DELETE " + COMMENT + 9);
    }

    @Test
    void cutsWhatIsTooLong() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        github.on("POST", COMMENTS, Reply.of(201, comment(1, "handback[bot]", "x")));

        write("Line.\n".repeat(20_000), false);

        assertThat(github.work().getLast().body().path("body").asText())
                .startsWith(MARKER + "\nLine.")
                .hasSizeLessThanOrEqualTo(65_536)
                .endsWith("GitHub takes 65,536 at most._");
    }

    @Test
    void knowsAPullRequestThatWasAnsweredByItsOwnCommentOnly() {
        String theirs = comment(1, "mallory", MARKER + "\\nfake");
        github.on("GET", LIST, Reply.of(200, "[%s]".formatted(theirs)));
        github.on("GET", RUNS, Reply.of(200, "{'total_count':0,'check_runs':[]}"));
        assertThat(isAnswered()).isFalse();

        String ours = comment(3, "handback[bot]", MARKER + "\\nTwo problems.");
        github.on("GET", LIST, Reply.of(200, "[%s,%s]".formatted(theirs, ours)));
        assertThat(isAnswered()).isTrue();

        assertThat(github.calls()).containsExactly("GET " + LIST, "GET " + RUNS, "GET " + LIST);
    }

    private boolean isAnswered() {
        return app.pullRequests(INSTALLATION).isAnswered(PULL_REQUEST, MARKER);
    }

    private void write(String text, boolean onlyReplace) {
        app.pullRequests(INSTALLATION).comment(PULL_REQUEST, MARKER, text, onlyReplace);
    }

    private static String comment(long id, String login, String body) {
        return "{'id':%d,'body':'%s','user':{'login':'%s'}}".formatted(id, body, login);
    }
}
