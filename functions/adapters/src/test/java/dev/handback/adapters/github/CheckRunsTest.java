package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.handback.host.HostException;
import dev.handback.host.Verdict;
import dev.handback.host.Verdict.Outcome;
import dev.handback.host.Verdict.Remark;
import dev.handback.host.Verdict.Weight;
import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CheckRunsTest extends GitHubTest {
    private static final String RUNS =
            REPO + "/commits/" + HEAD + "/check-runs?app_id=7&check_name=Handback&filter=all&per_page=100";
    private static final String CREATE = REPO + "/check-runs";
    private static final String RUN = REPO + "/check-runs/5";

    @BeforeEach
    void answers() {
        github.on("GET", RUNS, Reply.of(200, "{'total_count':0,'check_runs':[]}"));
        github.on("POST", CREATE, Reply.of(201, run("key", "in_progress", "null", 50)));
        github.on("PATCH", RUN, Reply.of(200, run("key", "in_progress", "null", 100)));
    }

    @Test
    void saysAVerdictInOneRequestThatIsComplete() {
        report(new Verdict(
                Outcome.FAILED,
                "1 problem",
                "Fix it.",
                List.of(new Remark(new DocumentPath("docs/a.md"), 3, 7, Weight.ERROR, "RB004", "No verification."))));

        assertThat(github.calls()).containsExactly("GET " + RUNS, "POST " + CREATE);
        assertThat(github.work().getLast().body()).isEqualTo(Json.read("""
                        {"name":"Handback","head_sha":"%s","external_id":"key","status":"completed","conclusion":"failure",
                         "output":{"title":"1 problem","summary":"Fix it.","annotations":[
                          {"path":"docs/a.md","start_line":3,"end_line":3,"start_column":7,"end_column":7,
                           "annotation_level":"failure","title":"RB004","message":"No verification."}]}}
                        """.formatted(HEAD)));
    }

    @Test
    void knowsAPullRequestWhoseHeadHasARun() {
        github.on("GET", REPO + "/issues/147/comments?per_page=100", Reply.of(200, "[]"));
        assertThat(app.pullRequests(INSTALLATION).isAnswered(PULL_REQUEST, "<!-- x -->"))
                .isFalse();

        github.on("GET", RUNS, runs(run("another key", "completed", "'neutral'", 0)));
        assertThat(app.pullRequests(INSTALLATION).isAnswered(PULL_REQUEST, "<!-- x -->"))
                .isTrue();
    }

    @Test
    void saysNothingToRemarkOnWithoutAnnotations() {
        report(new Verdict(Outcome.PASSED, "No problem", "All is well.", List.of()));

        assertThat(github.work().getLast().body().at("/conclusion").asText()).isEqualTo("success");
        assertThat(github.work().getLast().body().at("/output/annotations").size())
                .isZero();
    }

    @Test
    void fitsFiftyRemarksInOneRequest() {
        report(verdict(50));
        assertThat(sent()).containsExactly("POST completed neutral 50");
    }

    @Test
    void concludesWithTheLastOfSeveralRequests() {
        report(verdict(120));
        assertThat(sent())
                .containsExactly("POST in_progress  50", "PATCH in_progress  50", "PATCH completed neutral 20");
        assertThat(github.calls()).endsWith("POST " + CREATE, "PATCH " + RUN, "PATCH " + RUN);
    }

    @Test
    void sendsOnARepeatOnlyWhatIsMissing() {
        github.on("PATCH", RUN, Reply.of(502, ""), Reply.of(200, run("key", "completed", "'neutral'", 120)));
        assertThatExceptionOfType(HostException.class).isThrownBy(() -> report(verdict(120)));

        github.on("GET", RUNS, runs(run("key", "in_progress", "null", 100)));
        report(verdict(120));

        assertThat(sent())
                .containsExactly("POST in_progress  50", "PATCH in_progress  50", "PATCH completed neutral 20");
        assertThat(github.work()
                        .getLast()
                        .body()
                        .at("/output/annotations/0/start_line")
                        .asInt())
                .isEqualTo(101);
    }

    @Test
    void writesNothingWhenAllHasBeenSaid() {
        github.on("GET", RUNS, runs(run("key", "completed", "'neutral'", 120)));
        report(verdict(120));
        assertThat(github.calls()).containsExactly("GET " + RUNS);
    }

    @Test
    void concludesARunThatLacksNothingElse() {
        github.on("GET", RUNS, runs(run("key", "in_progress", "null", 120)));
        report(verdict(120));
        assertThat(sent()).containsExactly("PATCH completed neutral 0");
    }

    @Test
    void beginsAnewForOtherWork() {
        github.on("GET", RUNS, runs(run("other", "completed", "'neutral'", 1)));
        report(verdict(1));
        assertThat(sent()).containsExactly("POST completed neutral 1");
    }

    @Test
    void staysWithinWhatGitHubTakes() {
        String summary = "A line of forty signs, more or less now.\n".repeat(3000);
        Remark remark = new Remark(new DocumentPath("a.md"), 1, 1, Weight.NOTICE, "t".repeat(300), "ü".repeat(40_000));
        report(new Verdict(Outcome.NEUTRAL, "Long", summary, List.of(remark)));

        var output = github.work().getLast().body().path("output");
        assertThat(output.path("summary").asText())
                .hasSizeBetween(65_400, 65_535)
                .endsWith("more characters are left out: GitHub takes 65,535 at most._");
        assertThat(output.at("/annotations/0/title").asText()).hasSize(255);
        assertThat(output.at("/annotations/0/message").asText()).hasSize(21_845);
    }

    private void report(Verdict verdict) {
        app.pullRequests(INSTALLATION).report(PULL_REQUEST, "key", verdict);
    }

    /** Every write in order: method, status, conclusion, annotations. */
    private List<String> sent() {
        return github.work().stream()
                .filter(call -> !call.method().equals("GET"))
                .map(call -> "%s %s %s %d"
                        .formatted(
                                call.method(),
                                call.body().path("status").asText(),
                                call.body().path("conclusion").asText(),
                                call.body().at("/output/annotations").size()))
                .toList();
    }

    private static Verdict verdict(int remarks) {
        List<Remark> all = IntStream.rangeClosed(1, remarks)
                .mapToObj(line ->
                        new Remark(new DocumentPath("docs/a.md"), line, 1, Weight.WARNING, "RB004", "No " + line))
                .toList();
        return new Verdict(Outcome.NEUTRAL, "Some", "Some problems.", all);
    }

    private static Reply runs(String run) {
        return Reply.of(200, "{'total_count':1,'check_runs':[%s]}".formatted(run));
    }

    private static String run(String key, String status, String conclusion, int annotations) {
        return """
                {'id':5,'name':'Handback','external_id':'%s','status':'%s','conclusion':%s,
                 'output':{'title':'Some','summary':'Some problems.','annotations_count':%d}}
                """.formatted(key, status, conclusion, annotations);
    }
}
