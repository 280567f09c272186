package dev.handback.local.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebhooksTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> STORY = List.of(
            "push",
            "pull_request.opened",
            "push",
            "pull_request.synchronize",
            "issue_comment.created",
            "issues.opened",
            "issues.edited",
            "issues.closed",
            "pull_request.closed",
            "push",
            "create",
            "push",
            "ping");

    @TempDir
    private Path folder;

    private GitHubStub github;

    @BeforeEach
    void start() {
        var options = GitHubStub.Options.of("acme/shop", AppCaller.publicKey(), "s3cret");
        github = GitHubStub.start(BareRepository.create(folder.resolve("shop.git")), options);
        github.commit("main", Change.of("README.md", "# Shop\n"));
    }

    @AfterEach
    void stop() {
        github.close();
    }

    @Test
    void everyActSendsWhatGitHubDescribes() {
        List<Delivery> sent = new ArrayList<>();
        sent.addAll(github.commit("restore", Change.of("docs/restore.md", "# Restore\n")));
        sent.addAll(github.openPullRequest("restore", "Describe the restore"));
        sent.addAll(github.commit("restore", Change.of("docs/restore.md", "# Restore\n\nOne\n")));
        sent.addAll(github.comment(1, "dana", "/handback recheck"));
        sent.addAll(github.openIssue("Question", "body"));
        sent.addAll(github.editIssue(2, "other body"));
        sent.addAll(github.closeIssue(2));
        sent.addAll(github.merge(1));
        sent.addAll(github.tag("v1"));
        sent.add(github.ping());
        assertThat(sent.stream().map(WebhooksTest::name)).containsExactlyElementsOf(STORY);
        var description = Description.load("webhooks.openapi.json", Dialects.getDraft202012());
        assertThat(sent).allSatisfy(delivery -> {
            String schema = "webhook-" + name(delivery).replaceAll("[._]", "-");
            assertThat(description.knows(schema)).as(schema).isTrue();
            assertThat(description.check(schema, payload(delivery))).isEmpty();
        });
    }

    @Test
    void aPushSaysWhatItTouched() {
        github.commit("restore", Change.of("docs/restore.md", "# Restore\n"));
        var push = payload(github.commit(
                        "restore", new Change("eve", "Move", Map.of("docs/restore.md", "", "docs/again.md", "new\n")))
                .getFirst());
        assertThat(push.path("ref").asText()).isEqualTo("refs/heads/restore");
        assertThat(push.at("/commits/0/removed/0").asText()).isEqualTo("docs/restore.md");
        assertThat(push.at("/commits/0/added/0").asText()).isEqualTo("docs/again.md");
        assertThat(push.at("/head_commit/author/name").asText()).isEqualTo("eve");
        assertThat(push.at("/repository/full_name").asText()).isEqualTo("acme/shop");
        assertThat(push.at("/installation/id").asLong()).isEqualTo(815);
    }

    @Test
    void aPullRequestSaysWhereItStands() {
        github.commit("restore", Change.of("docs/restore.md", "# Restore\n"));
        var opened = payload(github.openPullRequest("restore", "Title").getFirst());
        assertThat(opened.path("number").asInt()).isEqualTo(1);
        assertThat(opened.at("/pull_request/head/ref").asText()).isEqualTo("restore");
        assertThat(opened.at("/pull_request/base/ref").asText()).isEqualTo("main");
        assertThat(opened.at("/pull_request/draft").asBoolean()).isFalse();
        var pushed = github.commit("restore", Change.of("docs/restore.md", "# Again\n"));
        var synchronize = payload(pushed.getLast());
        assertThat(synchronize.path("before")).isEqualTo(opened.at("/pull_request/head/sha"));
        assertThat(synchronize.path("after")).isEqualTo(synchronize.at("/pull_request/head/sha"));
    }

    @Test
    void isSignedOverItsBytes() throws Exception {
        var delivery = github.ping();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("s3cret".getBytes(UTF_8), "HmacSHA256"));
        String expected =
                "sha256=" + HexFormat.of().formatHex(mac.doFinal(delivery.body().getBytes(UTF_8)));
        assertThat(delivery.headers())
                .containsEntry("X-Hub-Signature-256", expected)
                .containsEntry("X-GitHub-Event", "ping")
                .containsEntry("Content-Type", "application/json")
                .containsEntry("X-GitHub-Delivery", delivery.id());
    }

    @Test
    void tellsOfWhatSomebodysOwnGitPushed() {
        assertThat(github.pushed("main")).isEmpty();
    }

    private static String name(Delivery delivery) {
        String action = payload(delivery).path("action").asText();
        return action.isEmpty() ? delivery.event() : delivery.event() + "." + action;
    }

    private static JsonNode payload(Delivery delivery) {
        try {
            return JSON.readTree(delivery.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
