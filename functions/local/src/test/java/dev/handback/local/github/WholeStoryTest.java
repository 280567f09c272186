package dev.handback.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request from its first commit to the tag that follows it, with everything that is asked on the way. */
final class WholeStoryTest {
    private static final String REPO = "/repos/acme/shop";

    @TempDir
    private Path folder;

    private final AppCaller app = new AppCaller();
    private GitHubStub github;

    @BeforeEach
    void start() {
        var options = GitHubStub.Options.of("acme/shop", AppCaller.publicKey(), "s3cret");
        github = GitHubStub.start(BareRepository.create(folder.resolve("shop.git")), options);
        app.callsAt(github.apiUrl());
        github.commit(
                "main",
                new Change(
                        "dana",
                        "Start",
                        Map.of("README.md", "# Shop\n", "docs/runbooks/restore.md", "# Restore\n\nOne\n")));
        github.commit("restore", Change.of("docs/runbooks/restore.md", "# Restore\n\nOne\nTwo\n"));
        github.commit("restore", Change.of("docs/runbooks/deploy.md", "# Deploy\n"));
        github.openPullRequest("restore", "Describe the restore");
        github.collaborator("dana", "maintain");
        app.authenticate(
                "{\"permissions\":{\"contents\":\"read\",\"checks\":\"write\",\"pull_requests\":\"write\",\"issues\":\"write\"}}");
    }

    /** Whatever a test did: neither side may have left the contract. */
    @AfterEach
    void keptToTheContract() {
        github.close();
        assertThat(github.contractViolations()).isEmpty();
    }

    @Test
    void readsAPullRequest() {
        var pull = get(REPO + "/pulls/1");
        assertThat(pull.path("commits").asInt()).isEqualTo(2);
        assertThat(pull.path("changed_files").asInt()).isEqualTo(2);
        var files = get(REPO + "/pulls/1/files");
        assertThat(files.findValuesAsText("filename"))
                .containsExactly("docs/runbooks/deploy.md", "docs/runbooks/restore.md");
        assertThat(files.at("/1/patch").asText()).isEqualTo("@@ -1,3 +1,4 @@\n # Restore\n \n One\n+Two");
        assertThat(get(REPO + "/pulls?state=open&head=acme:restore")).hasSize(1);
        var compared = get(REPO + "/compare/main...restore");
        assertThat(compared.path("status").asText()).isEqualTo("ahead");
        assertThat(compared.path("files")).hasSize(2);
        assertThat(compared.at("/merge_base_commit/sha")).isEqualTo(pull.at("/base/sha"));
        var later = get(REPO + "/compare/main...restore?per_page=1&page=2");
        assertThat(later.path("files").isMissingNode()).isTrue();
        assertThat(later.at("/merge_base_commit/sha")).isEqualTo(pull.at("/base/sha"));
    }

    @Test
    void readsTheRepository() {
        assertThat(get(REPO).path("default_branch").asText()).isEqualTo("main");
        String head = get(REPO + "/git/ref/heads/restore").at("/object/sha").asText();
        var tree = get(REPO + "/git/trees/" + head + "?recursive=1").path("tree");
        assertThat(tree.findValuesAsText("path"))
                .containsExactly(
                        "README.md", "docs", "docs/runbooks", "docs/runbooks/deploy.md", "docs/runbooks/restore.md");
        var blob = get(REPO + "/git/blobs/" + tree.at("/4/sha").asText());
        assertThat(Base64.getMimeDecoder().decode(blob.path("content").asText()))
                .asString()
                .isEqualTo("# Restore\n\nOne\nTwo\n");
        assertThat(get(REPO + "/commits/restore").path("sha").asText()).isEqualTo(head);
        assertThat(get(REPO + "/git/commits/" + head).path("parents")).hasSize(1);
        assertThat(app.get(REPO + "/git/ref/heads/none").status()).isEqualTo(404);
        assertThat(app.get("/repos/acme/other").status()).isEqualTo(404);
        assertThat(get("/installation/repositories").path("total_count").asInt())
                .isEqualTo(1);
    }

    @Test
    void addsUpAnnotationsAndRefusesMoreThanFiftyAtOnce() {
        String head = get(REPO + "/pulls/1").at("/head/sha").asText();
        var created = app.send("POST", REPO + "/check-runs", checkRun(head, 50));
        assertThat(created.status()).isEqualTo(201);
        String run = REPO + "/check-runs/" + created.body().path("id").asText();
        String last = "{\"conclusion\":\"failure\",\"output\":{\"title\":\"t\",\"summary\":\"s\",\"annotations\":%s}}"
                .formatted(annotations(20));
        assertThat(app.send("PATCH", run, last)
                        .body()
                        .at("/output/annotations_count")
                        .asInt())
                .isEqualTo(70);
        assertThat(get(run + "/annotations?per_page=100")).hasSize(70);
        assertThat(get(REPO + "/commits/" + head + "/check-runs?check_name=Handback")
                        .at("/check_runs/0/external_id")
                        .asText())
                .isEqualTo("pr:1");
        assertThat(github.checkRuns()).singleElement().satisfies(each -> {
            assertThat(each.conclusion()).isEqualTo("failure");
            assertThat(each.output().annotations()).hasSize(70);
        });
    }

    @Test
    void keepsOneComment() {
        var first = app.send("POST", REPO + "/issues/1/comments", "{\"body\":\"<!-- handback -->\\nHello\"}");
        assertThat(first.status()).isEqualTo(201);
        String id = first.body().path("id").asText();
        assertThat(app.send("PATCH", REPO + "/issues/comments/" + id, "{\"body\":\"Better\"}")
                        .status())
                .isEqualTo(200);
        assertThat(github.comments(1)).extracting(Comment::body).containsExactly("Better");
        assertThat(get(REPO + "/issues/1").path("comments").asInt()).isEqualTo(1);
        assertThat(app.send("DELETE", REPO + "/issues/comments/" + id, "").status())
                .isEqualTo(204);
        assertThat(github.comments(1)).isEmpty();
    }

    @Test
    void keepsIssuesWithLabelsAndPeople() {
        var issue = app.send(
                "POST",
                REPO + "/issues",
                "{\"title\":\"Review access\",\"body\":\"b\",\"labels\":[\"handback\"],\"assignees\":[\"dana\",\"nobody\"]}");
        assertThat(issue.status()).isEqualTo(201);
        String address = REPO + "/issues/" + issue.body().path("number").asText();
        app.send("POST", address + "/labels", "{\"labels\":[\"due\"]}");
        assertThat(github.issues())
                .containsExactly(new Issue(2, "Review access", "b", true, List.of("handback", "due"), List.of("dana")));
        assertThat(get(REPO + "/issues?labels=handback&state=open")).hasSize(1);
        assertThat(app.send("DELETE", address + "/labels/due", "").status()).isEqualTo(200);
        app.send("DELETE", address + "/assignees", "{\"assignees\":[\"dana\"]}");
        app.send("PATCH", address, "{\"state\":\"closed\",\"state_reason\":\"completed\"}");
        assertThat(github.issues())
                .containsExactly(new Issue(2, "Review access", "b", false, List.of("handback"), List.of()));
        var permission = get(REPO + "/collaborators/dana/permission");
        assertThat(permission.path("permission").asText()).isEqualTo("write");
        assertThat(permission.path("role_name").asText()).isEqualTo("maintain");
        assertThat(app.get(REPO + "/collaborators/nobody/permission").status()).isEqualTo(404);
    }

    @Test
    void turnsPages() {
        for (int i = 1; i <= 5; i++) {
            github.openIssue("Issue " + i, "");
        }
        var page = app.get(REPO + "/issues?per_page=2&page=2&state=all");
        assertThat(page.body().findValuesAsText("title")).containsExactly("Issue 3", "Issue 2");
        assertThat(page.raw().headers().firstValue("Link").orElse(""))
                .contains(
                        "per_page=2&page=3&state=all>; rel=\"next\"",
                        "page=1&state=all>; rel=\"prev\"",
                        "rel=\"last\"");
    }

    @Test
    void mergesAndTags() {
        github.merge(1);
        var pull = get(REPO + "/pulls/1");
        assertThat(pull.path("merged").asBoolean()).isTrue();
        assertThat(get(REPO + "/git/ref/heads/main").at("/object/sha")).isEqualTo(pull.path("merge_commit_sha"));
        github.tag("v1");
        assertThat(get(REPO + "/tags").at("/0/commit/sha")).isEqualTo(pull.path("merge_commit_sha"));
        assertThat(get(REPO + "/git/matching-refs/tags/v").at("/0/ref").asText())
                .isEqualTo("refs/tags/v1");
    }

    private JsonNode get(String path) {
        var reply = app.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.body();
    }

    private static String checkRun(String head, int annotations) {
        return "{\"name\":\"Handback\",\"head_sha\":\"%s\",\"external_id\":\"pr:1\",\"status\":\"in_progress\","
                        .formatted(head)
                + "\"output\":{\"title\":\"t\",\"summary\":\"s\",\"annotations\":%s}}"
                        .formatted(annotations(annotations));
    }

    private static String annotations(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line ->
                        "{\"path\":\"a.md\",\"start_line\":%1$d,\"end_line\":%1$d,\"annotation_level\":\"warning\",\"message\":\"m\"}"
                                .formatted(line))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
