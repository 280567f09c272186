package dev.handback.local.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHubStubTest {
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
        github.commit("main", Change.of("README.md", "# Shop\n"));
        app.authenticate("");
    }

    @AfterEach
    void stop() {
        github.close();
    }

    @Test
    void issuesTokensToTheAppAlone() {
        app.use(app.jwt("4711", Instant.now().plusSeconds(540)));
        assertThat(app.send("POST", "/app/installations/815/access_tokens", "").status())
                .isEqualTo(201);
        assertThat(app.send("POST", "/app/installations/1/access_tokens", "").status())
                .isEqualTo(404);
        for (String wrong : new String[] {
            AppCaller.stranger().jwt("4711", Instant.now().plusSeconds(540)),
            app.jwt("1", Instant.now().plusSeconds(540)),
            app.jwt("4711", Instant.now().minusSeconds(1)),
            app.jwt("4711", Instant.now().plus(Duration.ofHours(1))),
            "nonsense",
        }) {
            app.use(wrong);
            assertThat(app.send("POST", "/app/installations/815/access_tokens", "")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void refusesWhoHasNoToken() {
        app.use("ghs_invented");
        assertThat(app.get(REPO).status()).isEqualTo(401);
        app.use("");
        assertThat(app.get(REPO).status()).isEqualTo(401);
    }

    @Test
    void holdsATokenToWhatItWasIssuedFor() {
        app.authenticate("{\"repositories\":[\"shop\"],\"permissions\":{\"contents\":\"read\"}}");
        assertThat(app.get(REPO + "/git/ref/heads/main").status()).isEqualTo(200);
        assertThat(app.send("POST", REPO + "/issues", "{\"title\":\"x\"}").status())
                .isEqualTo(403);
        app.use("");
        assertThat(app.authenticate("{\"repositories\":[\"other\"]}").status()).isEqualTo(422);
    }

    @Test
    void catchesAWrongRequest() {
        assertThat(app.send("POST", REPO + "/check-runs", "{\"head_sha\":1}").status())
                .isEqualTo(422);
        assertThat(app.send("POST", REPO + "/issues", "").status()).isEqualTo(422);
        assertThat(app.send("POST", REPO + "/issues", "{").status()).isEqualTo(400);
        assertThat(app.get(REPO + "/issues/one").status()).isEqualTo(422);
        assertThat(app.get(REPO + "/issues?state=shut").status()).isEqualTo(422);
        assertThat(app.get(REPO + "/secrets").status()).isEqualTo(404);
        assertThat(github.contractViolations())
                .hasSize(7)
                .anyMatch(each -> each.startsWith("POST /repos/acme/shop/check-runs: ") && each.contains("name"))
                .anyMatch(each ->
                        each.equals("GET /repos/acme/shop/issues/one: issue_number: 'one' is not a whole number"));
    }

    @Test
    void failsAsAsked() {
        github.failNext("/issues", new Fault.Broken(502));
        github.failNext("/issues", new Fault.SecondaryRateLimit(Duration.ofSeconds(7)));
        assertThat(app.get(REPO + "/issues").status()).isEqualTo(502);
        var limited = app.get(REPO + "/issues");
        assertThat(limited.status()).isEqualTo(403);
        assertThat(limited.raw().headers().firstValue("retry-after")).contains("7");
        assertThat(limited.body().path("message").asText()).contains("secondary rate limit");
        assertThat(app.get(REPO + "/issues").status()).isEqualTo(200);
    }

    @Test
    void failsOneOperationByAPlan() {
        github.goesWrong(operation ->
                Optional.<Fault>of(new Fault.Broken(502)).filter(any -> operation.equals("issues/create")));
        assertThat(app.send("POST", REPO + "/issues", "{\"title\":\"none\"}").status())
                .isEqualTo(502);
        assertThat(app.get(REPO + "/issues").status()).isEqualTo(200);
        assertThat(github.issues()).isEmpty();
    }

    @Test
    void cutsAnAnswerAfterTheWorkIsDone() {
        github.failNext("/issues", new Fault.CutAnswer());
        assertThatThrownBy(() -> app.send("POST", REPO + "/issues", "{\"title\":\"once\"}"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(github.issues()).extracting(Issue::title).containsExactly("once");
    }

    @Test
    void hangs() {
        github.failNext("/issues", new Fault.Hang(Duration.ofSeconds(30)));
        assertThatThrownBy(() -> app.getWithin(REPO + "/issues", Duration.ofMillis(300)))
                .hasRootCauseInstanceOf(java.net.http.HttpTimeoutException.class);
        assertThat(app.get(REPO + "/issues").status()).isEqualTo(200);
    }

    @Test
    void knowsWhatDidNotChange() {
        var first = app.get(REPO);
        String tag = first.raw().headers().firstValue("ETag").orElseThrow();
        assertThat(app.getIfChanged(REPO, tag)).isEqualTo(304);
        assertThat(app.getIfChanged(REPO, "\"other\"")).isEqualTo(200);
    }

    @Test
    void logsDeliveriesAndTakesOrdersForMore() {
        var delivery = github.commit("main", new Change("dana", "Second", Map.of("a.md", "a")))
                .getFirst();
        github.delivered(delivery, 500);
        github.delivered(github.ping(), 200);
        app.use(app.jwt("4711", Instant.now().plusSeconds(540)));
        var failed = app.get("/app/hook/deliveries?status=failure&per_page=100").body();
        assertThat(failed).hasSize(1);
        assertThat(failed.at("/0/guid").asText()).isEqualTo(delivery.id());
        var page = app.get("/app/hook/deliveries?per_page=1");
        assertThat(page.raw().headers().firstValue("Link").orElse(""))
                .contains("cursor=")
                .contains("rel=\"next\"");
        String id = failed.at("/0/id").asText();
        assertThat(app.get("/app/hook/deliveries/" + id)
                        .body()
                        .at("/request/payload/after")
                        .asText())
                .hasSize(40);
        assertThat(app.send("POST", "/app/hook/deliveries/" + id + "/attempts", "")
                        .status())
                .isEqualTo(202);
        assertThat(github.takeRedeliveries()).containsExactly(delivery);
        assertThat(github.takeRedeliveries()).isEmpty();
        assertThat(github.contractViolations()).isEmpty();
    }
}
