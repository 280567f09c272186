package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.handback.host.HostException;
import dev.handback.host.Issues.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IssuesTest extends GitHubTest {
    private static final String MARKER = "<!-- handback:reminder dana northwind -->";
    private static final String ANOTHER = "<!-- handback:reminder noor northwind -->";
    private static final String ISSUES = REPO + "/issues";
    private static final String LIST = ISSUES + "?creator=handback%5Bbot%5D&per_page=100&state=all";
    private static final String LIST_OPEN = LIST.replace("all", "open");
    private static final Text TEXT =
            new Text("Access ends", MARKER + "\nIt ends on Monday.", Set.of("maria", "joao"), List.of("access"));
    private static final String BODY = MARKER + "\\nIt ends on Monday.";

    @Test
    void opensTheFirst() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        github.on("POST", ISSUES, Reply.of(201, "{'number':12}"));

        assertThat(keep()).isEqualTo(12);

        assertThat(github.calls()).containsExactly("GET " + LIST, "POST " + ISSUES);
        assertThat(github.work().getLast().body()).isEqualTo(Json.read("""
                {"title":"Access ends","body":"%s","labels":["handback","access"],"assignees":["joao","maria"]}
                """.formatted(BODY)));
    }

    @Test
    void worksWithATokenForIssuesAlone() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        github.on("POST", ISSUES, Reply.of(201, "{'number':12}"));

        keep();

        assertThat(github.all())
                .filteredOn(call -> call.path().equals(FakeGitHub.TOKENS))
                .singleElement()
                .satisfies(call -> assertThat(call.body().path("permissions"))
                        .isEqualTo(Json.read("{\"issues\":\"write\",\"metadata\":\"read\"}")));
    }

    @Test
    void writesNothingForTheSameText() {
        github.on("GET", LIST, Reply.of(200, "[" + issue(12, "open", BODY) + "]"));
        assertThat(keep()).isEqualTo(12);
        assertThat(github.calls()).containsExactly("GET " + LIST);
    }

    @Test
    void bringsAnIssueUpToDateInOneCall() {
        github.on("GET", LIST, Reply.of(200, "[" + issue(12, "open", MARKER + "\\nOld.") + "]"));
        github.on("PATCH", ISSUES + "/12", Reply.of(200, "{'number':12}"));

        assertThat(keep()).isEqualTo(12);

        assertThat(github.work().getLast().body()).isEqualTo(Json.read("""
                {"title":"Access ends","body":"%s","labels":["handback","access","theirs"],
                 "assignees":["joao","maria"],"state":"open"}
                """.formatted(BODY)));
    }

    @Test
    void opensAClosedOneAgain() {
        github.on("GET", LIST, Reply.of(200, "[" + issue(12, "closed", BODY) + "]"));
        github.on("PATCH", ISSUES + "/12", Reply.of(200, "{'number':12}"));

        assertThat(keep()).isEqualTo(12);

        assertThat(github.work().getLast().body().path("state").asText()).isEqualTo("open");
    }

    @Test
    void looksOnEveryPageAndPassesOverPullRequests() {
        String pull = issue(3, "open", BODY).replace("'number'", "'pull_request':{'url':'x'},'number'");
        String next = ISSUES + "?page=2&per_page=100";
        github.on("GET", LIST, Reply.page("[" + pull + "]", github.address() + next));
        github.on("GET", next, Reply.of(200, "[" + issue(12, "open", BODY) + "]"));

        assertThat(keep()).isEqualTo(12);
    }

    @Test
    void leavesOutWhomGitHubDoesNotKnow() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        github.on(
                "POST",
                ISSUES,
                Reply.of(
                        422,
                        "{'message':'Validation Failed','errors':[{'value':'joao','resource':'Issue','field':'assignees','code':'invalid'}]}"),
                Reply.of(201, "{'number':12}"));

        assertThat(keep()).isEqualTo(12);

        assertThat(github.work().getLast().body().path("assignees")).isEqualTo(Json.read("[\"maria\"]"));
    }

    @Test
    void leavesOutEverybodyWhereGitHubNamesNobody() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        github.on(
                "POST",
                ISSUES,
                Reply.of(422, "{'message':'Validation Failed','errors':[{'field':'assignees','code':'invalid'}]}"),
                Reply.of(201, "{'number':12}"));

        assertThat(keep()).isEqualTo(12);

        assertThat(github.work().getLast().body().path("assignees").size()).isZero();
    }

    @Test
    void failsOnAnyOtherRefusal() {
        github.on("GET", LIST, Reply.of(200, "[]"));
        github.on("POST", ISSUES, Reply.of(410, "{'message':'Issues are disabled for this repo'}"));

        assertThatExceptionOfType(HostException.class)
                .isThrownBy(this::keep)
                .withMessage(
                        "Could not keep the issue 'Access ends' in acme/shop: GitHub answered 410: this is switched"
                                + " off in the repository's settings (Issues are disabled for this repo).");
    }

    @Test
    void closesWithAReason() {
        github.on("GET", LIST_OPEN, Reply.of(200, "[" + issue(12, "open", BODY) + "]"));
        github.on("POST", ISSUES + "/12/comments", Reply.of(201, "{'id':1,'body':'Revoked.'}"));
        github.on("PATCH", ISSUES + "/12", Reply.of(200, "{'number':12,'state':'closed'}"));

        app.issues(INSTALLATION).close(SHOP, Set.of(MARKER, ANOTHER), "Revoked.");

        assertThat(github.calls())
                .containsExactly("GET " + LIST_OPEN, "POST " + ISSUES + "/12/comments", "PATCH " + ISSUES + "/12");
        assertThat(github.work().get(1).body()).isEqualTo(Json.read("{\"body\":\"Revoked.\"}"));
        assertThat(github.work().getLast().body())
                .isEqualTo(Json.read("{\"state\":\"closed\",\"state_reason\":\"completed\"}"));
    }

    @Test
    void givesTheReasonOnceThoughClosingIsTriedAgain() {
        String commented = issue(12, "open", BODY).replace("'comments':0", "'comments':1");
        String comments = ISSUES + "/12/comments?per_page=100";
        github.on("GET", LIST_OPEN, Reply.of(200, "[" + commented + "]"));
        github.on("GET", comments, Reply.of(200, "[{'id':1,'body':'Revoked.'}]"));
        github.on("PATCH", ISSUES + "/12", Reply.of(200, "{'number':12,'state':'closed'}"));

        app.issues(INSTALLATION).close(SHOP, Set.of(MARKER, ANOTHER), "Revoked.");

        assertThat(github.calls()).containsExactly("GET " + LIST_OPEN, "GET " + comments, "PATCH " + ISSUES + "/12");
    }

    @Test
    void closesAllThatHaveEndedAfterLookingOnce() {
        String other = issue(13, "open", ANOTHER + "\\nIt ends on Monday.");
        String running = issue(14, "open", "<!-- handback:reminder eli northwind -->");
        github.on("GET", LIST_OPEN, Reply.of(200, "[%s,%s,%s]".formatted(issue(12, "open", BODY), other, running)));
        for (int number = 12; number <= 13; number++) {
            github.on("POST", ISSUES + "/" + number + "/comments", Reply.of(201, "{'id':1,'body':'Revoked.'}"));
            github.on("PATCH", ISSUES + "/" + number, Reply.of(200, "{'number':1,'state':'closed'}"));
        }

        app.issues(INSTALLATION).close(SHOP, Set.of(MARKER, ANOTHER), "Revoked.");

        assertThat(github.calls())
                .containsExactly(
                        "GET " + LIST_OPEN,
                        "POST " + ISSUES + "/12/comments",
                        "PATCH " + ISSUES + "/12",
                        "POST " + ISSUES + "/13/comments",
                        "PATCH " + ISSUES + "/13");
    }

    @Test
    void closesNothingWhereNothingIsOpen() {
        github.on("GET", LIST_OPEN, Reply.of(200, "[]"));
        app.issues(INSTALLATION).close(SHOP, Set.of(MARKER), "Revoked.");
        assertThat(github.calls()).containsExactly("GET " + LIST_OPEN);
    }

    @Test
    void givesBackALabelThatSomebodyTookOff() {
        String bare = issue(12, "open", BODY).replace("{'name':'handback'},", "");
        github.on("GET", LIST, Reply.of(200, "[" + bare + "]"));
        github.on("PATCH", ISSUES + "/12", Reply.of(200, "{'number':12}"));

        assertThat(keep()).isEqualTo(12);

        assertThat(github.work().getLast().body().path("labels"))
                .isEqualTo(Json.read("[\"access\",\"theirs\",\"handback\"]"));
    }

    private int keep() {
        return app.issues(INSTALLATION).keep(SHOP, MARKER, TEXT);
    }

    private static String issue(int number, String state, String body) {
        return """
                {'number':%d,'title':'Access ends','state':'%s','body':'%s','comments':0,
                 'labels':[{'name':'handback'},{'name':'access'},{'name':'theirs'}],'assignees':[{'login':'maria'}]}
                """.formatted(number, state, body);
    }
}
