package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.handback.host.HostException;
import dev.handback.source.RepositoryName;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TokenTest extends GitHubTest {

    @BeforeEach
    void answers() {
        github.on("GET", REPO, Reply.of(200, "{'default_branch':'main'}"));
    }

    @Test
    void asksForATokenInOneCallForOneRepositoryAndItsWork() {
        app.repositories(INSTALLATION).defaultBranch(SHOP);

        assertThat(github.all()).extracting(FakeGitHub.Seen::path).containsExactly(FakeGitHub.TOKENS, REPO);
        assertThat(github.all().getFirst().body()).isEqualTo(Json.read("""
                        {"repositories":["shop"],"permissions":
                         {"metadata":"read","contents":"read","pull_requests":"write","checks":"write"}}
                        """));
    }

    @Test
    void asksToReadFilesAndNothingElseInAnotherRepository() {
        app.repositories(INSTALLATION).elsewhere(new RepositoryName("acme", ".github"));

        assertThat(github.all().getFirst().body()).isEqualTo(Json.read("""
                        {"repositories":[".github"],"permissions":{"metadata":"read","contents":"read"}}
                        """));
    }

    @Test
    void signsForTheAppForNineMinutes() throws GeneralSecurityException {
        app.repositories(INSTALLATION).defaultBranch(SHOP);

        String[] token = github.all().getFirst().header("Authorization").split("[ .]", -1);
        assertThat(decoded(token[1])).isEqualTo(Json.read("{\"alg\":\"RS256\",\"typ\":\"JWT\"}"));
        assertThat(decoded(token[2]))
                .isEqualTo(Json.read("{\"iat\":%d,\"exp\":%d,\"iss\":\"7\"}"
                        .formatted(NOW.getEpochSecond() - 60, NOW.getEpochSecond() + 540)));
        assertThat(isSigned(token[1] + "." + token[2], token[3])).isTrue();
    }

    @Test
    void saysWhoCallsAndWhichVersionOfTheApiIsMeant() {
        app.repositories(INSTALLATION).defaultBranch(SHOP);

        assertThat(github.all()).allSatisfy(call -> {
            assertThat(call.header("User-agent")).isEqualTo("handback/0.1.0");
            assertThat(call.header("X-github-api-version")).isEqualTo("2022-11-28");
            assertThat(call.header("Accept")).isEqualTo("application/vnd.github+json");
        });
        assertThat(github.work().getFirst().header("Authorization")).endsWith(" ghs_invented0000000000000000");
    }

    @Test
    void usesATokenUntilShortlyBeforeItEnds() {
        AtomicReference<Instant> time = new AtomicReference<>(NOW);
        GitHubApp later = GitHubApp.connect(settings(), clock(time::get), LIMIT);

        later.repositories(INSTALLATION).defaultBranch(SHOP);
        time.set(NOW.plus(Duration.ofMinutes(54)));
        later.repositories(INSTALLATION).defaultBranch(SHOP);
        assertThat(tokens()).isEqualTo(1);

        time.set(NOW.plus(Duration.ofMinutes(55)));
        later.repositories(INSTALLATION).defaultBranch(SHOP);
        assertThat(tokens()).isEqualTo(2);
    }

    @Test
    void asksForAnotherTokenForAnotherRepository() {
        github.on("GET", "/repos/acme/web", Reply.of(200, "{'default_branch':'trunk'}"));

        app.repositories(INSTALLATION).defaultBranch(SHOP);
        String branch = app.repositories(INSTALLATION).defaultBranch(RepositoryName.parse("acme/web"));

        assertThat(branch).isEqualTo("trunk");
        assertThat(tokens()).isEqualTo(2);
    }

    @Test
    void forgetsATokenThatGitHubRefuses() {
        github.on(
                "GET",
                REPO,
                Reply.of(401, "{'message':'Bad credentials'}"),
                Reply.of(200, "{'default_branch':'main'}"));

        assertThatExceptionOfType(HostException.class)
                .isThrownBy(() -> app.repositories(INSTALLATION).defaultBranch(SHOP));
        assertThat(app.repositories(INSTALLATION).defaultBranch(SHOP)).isEqualTo("main");
        assertThat(tokens()).isEqualTo(2);
    }

    @Test
    void saysThatAPermissionWasNotGranted() {
        github.on(
                "POST",
                FakeGitHub.TOKENS,
                Reply.of(422, "{'message':'The permissions requested are not granted to this installation.'}"));

        assertThatExceptionOfType(HostException.class)
                .isThrownBy(() -> app.issues(INSTALLATION).close(SHOP, Set.of("<!-- m -->"), "done"))
                .withMessage("Could not close issues in acme/shop: GitHub answered 422: it does not accept what was"
                        + " sent (The permissions requested are not granted to this installation.).");
    }

    @Test
    void printsNoKey() {
        assertThat(settings().toString()).contains("(hidden)").doesNotContain("BEGIN");
    }

    private long tokens() {
        return github.all().stream()
                .filter(call -> call.path().equals(FakeGitHub.TOKENS))
                .count();
    }

    private static JsonNode decoded(String part) {
        return Json.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static boolean isSigned(String text, String signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(TestKey.PAIR.getPublic());
        check.update(text.getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(signature));
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
