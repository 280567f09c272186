package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.handback.host.Commit;
import dev.handback.host.HostException;
import dev.handback.host.PullRequest;
import dev.handback.host.Repositories;
import dev.handback.host.Tag;
import dev.handback.policy.Policy;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RepositoriesTest extends GitHubTest {
    private static final String REF = "{'ref':'refs/x','object':{'type':'%s','sha':'%s'}}";

    private static final RepositoryName COMMON = new RepositoryName("acme", ".github");
    private static final String ORGANISATION = "/repos/acme/.github";

    private Repositories repositories;

    @BeforeEach
    void open() {
        repositories = app.repositories(INSTALLATION);
    }

    @Test
    void resolvesABranchInOneCall() {
        github.on("GET", REPO + "/git/ref/heads/main", Reply.of(200, REF.formatted("commit", HEAD)));

        assertThat(repositories.resolve(SHOP, "refs/heads/main")).contains(HEAD);
        assertThat(github.calls()).containsExactly("GET " + REPO + "/git/ref/heads/main");
    }

    @Test
    void peelsAnnotatedTags() {
        String outer = "a000000000000000000000000000000000000000";
        String inner = "c000000000000000000000000000000000000000";
        github.on("GET", REPO + "/git/ref/tags/v1", Reply.of(200, REF.formatted("tag", outer)));
        github.on("GET", REPO + "/git/tags/" + outer, Reply.of(200, REF.formatted("tag", inner)));
        github.on("GET", REPO + "/git/tags/" + inner, Reply.of(200, REF.formatted("commit", HEAD)));

        assertThat(repositories.resolve(SHOP, "refs/tags/v1")).contains(HEAD);
    }

    @Test
    void findsNothingBehindATagOfAFile() {
        github.on("GET", REPO + "/git/ref/tags/key", Reply.of(200, REF.formatted("blob", HEAD)));
        assertThat(repositories.resolve(SHOP, "refs/tags/key")).isEmpty();
    }

    @Test
    void findsNoRefThatIsNotThereNorAnyInAnEmptyRepository() {
        github.on("GET", REPO + "/git/ref/heads/main", Reply.of(409, "{'message':'Git Repository is empty.'}"));

        assertThat(repositories.resolve(SHOP, "refs/heads/main")).isEmpty();
        assertThat(repositories.resolve(SHOP, "refs/heads/gone")).isEmpty();
    }

    @Test
    void asksForNamesOfEveryScript() {
        String path = REPO + "/git/ref/heads/fix/%23%20%C3%BC";
        github.on("GET", path, Reply.of(200, REF.formatted("commit", HEAD)));

        assertThat(repositories.resolve(SHOP, "refs/heads/fix/# ü")).contains(HEAD);
    }

    @Test
    void findsWhereTwoHistoriesPartedWithoutAskingForTheFilesBetween() {
        String path = REPO + "/compare/" + BASE + "..." + HEAD + "?page=2&per_page=1";
        String parted = "c000000000000000000000000000000000000000";
        github.on("GET", path, Reply.of(200, "{'merge_base_commit':{'sha':'%s'},'commits':[]}".formatted(parted)));

        assertThat(repositories.mergeBase(SHOP, BASE, HEAD)).contains(new CommitSha(parted));
        assertThat(repositories.mergeBase(SHOP, HEAD, BASE)).isEmpty();
        assertThat(github.calls()).startsWith("GET " + path);
    }

    @Test
    void readsTheFilesOfAnotherRepositoryOfTheAccountByATokenThatReadsFilesAndNoMore() {
        String tree = """
                {'truncated':false,'tree':[
                 {'path':'.handback.yml','type':'blob','mode':'100644','size':4,'sha':'%s'},
                 {'path':'profile','type':'tree','mode':'040000','sha':'%s'}]}
                """.formatted(BASE, HEAD);
        github.on("GET", ORGANISATION + "/commits/HEAD?per_page=1", Reply.of(200, "{'sha':'%s'}".formatted(HEAD)));
        github.on("GET", ORGANISATION + "/git/trees/" + HEAD + "?recursive=1", Reply.of(200, tree));
        github.on(
                "GET",
                ORGANISATION + "/git/blobs/" + BASE,
                Reply.of(200, "{'content':'YTog\\nMQ==','encoding':'base64'}"));

        SourceTree files = repositories.elsewhere(COMMON).orElseThrow();

        assertThat(files.commit()).contains(HEAD);
        assertThat(files.files()).extracting(SourceFile::path).containsExactly(Policy.PATH);
        assertThat(files.read(files.find(Policy.PATH).orElseThrow()))
                .isEqualTo("a: 1".getBytes(StandardCharsets.UTF_8));
        assertThat(github.calls())
                .containsExactly(
                        "GET " + ORGANISATION + "/commits/HEAD?per_page=1",
                        "GET " + ORGANISATION + "/git/trees/" + HEAD + "?recursive=1",
                        "GET " + ORGANISATION + "/git/blobs/" + BASE);
    }

    @Test
    void findsNothingInARepositoryThatIsNotThereOrNotGiven() {
        github.on(
                "GET",
                ORGANISATION + "/commits/HEAD?per_page=1",
                Reply.of(403, "{'message':'Resource not accessible'}"));

        assertThat(repositories.elsewhere(COMMON)).isEmpty();
        assertThat(repositories.elsewhere(new RepositoryName("acme", "gone"))).isEmpty();
    }

    @Test
    void saysSoWhenTheHostIsInTroubleAndDoesNotTakeThatForNothing() {
        github.on("GET", ORGANISATION + "/commits/HEAD?per_page=1", Reply.of(502, "{}"));

        assertThatExceptionOfType(HostException.class)
                .isThrownBy(() -> repositories.elsewhere(COMMON))
                .withMessageStartingWith("Could not list the files of acme/.github");
    }

    @Test
    void readsWhenACommitWasMade() {
        github.on(
                "GET",
                REPO + "/git/commits/" + HEAD,
                Reply.of(
                        200, "{'author':{'date':'2026-01-01T00:00:00Z'},'committer':{'date':'2026-11-20T08:30:00Z'}}"));

        assertThat(repositories.commit(SHOP, HEAD)).isEqualTo(new Commit(HEAD, Instant.parse("2026-11-20T08:30:00Z")));
    }

    @Test
    void failsOnACommitThatIsNotThere() {
        assertThatExceptionOfType(HostException.class)
                .isThrownBy(() -> repositories.commit(SHOP, HEAD))
                .withMessageStartingWith("Could not read the commit 4f2c1aa of acme/shop: GitHub answered 404");
    }

    @Test
    void listsTagsToTheLastPage() {
        String first = REPO + "/tags?per_page=100";
        String second = REPO + "/tags?page=2&per_page=100";
        github.on("GET", first, Reply.page(tag("v2", HEAD.hex()), github.address() + second));
        github.on("GET", second, Reply.of(200, tag("v1", BASE.hex())));

        assertThat(repositories.tags(SHOP)).containsExactly(new Tag("v2", HEAD), new Tag("v1", BASE));
        assertThat(github.calls()).containsExactly("GET " + first, "GET " + second);
    }

    @Test
    void readsAPullRequestInOneCall() {
        String pull = """
                {'number':147,'state':'open','draft':true,'mergeable_state':'clean',
                 'head':{'ref':'fix','sha':'%s','repo':null},'base':{'ref':'main','sha':'%s'}}
                """.formatted(HEAD, BASE);
        github.on("GET", REPO + "/pulls/147", Reply.of(200, pull));

        assertThat(app.pullRequests(INSTALLATION).find(SHOP, 147))
                .contains(new PullRequest(SHOP, 147, HEAD, BASE, "main", true, true));
        assertThat(github.calls()).containsExactly("GET " + REPO + "/pulls/147");
    }

    @Test
    void findsNoPullRequestThatIsNotThere() {
        assertThat(app.pullRequests(INSTALLATION).find(SHOP, 148)).isEmpty();
    }

    private static String tag(String name, String sha) {
        return "[{'name':'%s','commit':{'sha':'%s'}}]".formatted(name, sha);
    }
}
