package dev.handback.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.command.Command;
import dev.handback.command.Command.CheckPullRequest;
import dev.handback.command.Command.PublishSite;
import dev.handback.command.Command.SyncAccess;
import dev.handback.command.CommandJson;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which delivery asks for which work: GitHub's own payloads in, messages on the queues out. */
final class WorkOfDeliveriesTest {
    private static final RepositoryName HELLO = new RepositoryName("Codertocat", "Hello-World");
    private static final String HEAD = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";
    private static final String DELIVERY = Event.DELIVERY;

    private FakeAws aws;
    private WebhookFunction function;

    @BeforeEach
    void start() throws IOException {
        aws = new FakeAws();
        function = aws.function(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "synchronize", "reopened", "ready_for_review"})
    void newContentOfAPullRequestIsChecked(String action) throws IOException {
        assertThat(send(Event.of("pull_request." + action)))
                .isEqualTo(answered(202, "{\"accepted\":\"check-pull-request\"}"));
        assertThat(queued())
                .containsExactly(new Message(
                        "checks",
                        "Codertocat/Hello-World#2",
                        DELIVERY + ":check-pull-request:2",
                        new CheckPullRequest(DELIVERY, 1, HELLO, 2, HEAD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "title", "body"})
    void anotherBaseTitleOrTextOfAPullRequestIsChecked(String field) throws IOException {
        send(edited("{\"" + field + "\":{\"from\":\"before\"}}"));
        assertThat(queued())
                .extracting(Message::command)
                .containsExactly(new CheckPullRequest(DELIVERY, 1, HELLO, 2, HEAD));
    }

    @Test
    void aPushToTheDefaultBranchIsPublishedAndItsRegisterRead() throws IOException {
        assertThat(send(Event.of("push.branch")))
                .isEqualTo(answered(202, "{\"accepted\":\"publish-site, sync-access\"}"));
        assertThat(queued())
                .containsExactly(
                        new Message(
                                "publish",
                                "Codertocat/Hello-World",
                                DELIVERY + ":publish-site",
                                new PublishSite(DELIVERY, 1, HELLO, "refs/heads/master")),
                        new Message(
                                "access",
                                "Codertocat/Hello-World",
                                DELIVERY + ":sync-access",
                                new SyncAccess(DELIVERY, 1, HELLO)));
    }

    @ParameterizedTest
    @CsvSource({
        "push.tag, refs/tags/simple-tag",
        "create.tag, refs/tags/simple-tag",
        "release.published, refs/tags/0.0.1"
    })
    void aTagIsPublished(String file, String ref) throws IOException {
        send(Event.atInstallation(file));
        assertThat(queued()).extracting(Message::command).containsExactly(new PublishSite(DELIVERY, 1, HELLO, ref));
    }

    @Test
    void aCheckSuiteIsRunAgainForEachOfItsPullRequests() throws IOException {
        send(Event.of("check_suite.rerequested"));
        assertThat(queued())
                .extracting(Message::command)
                .containsExactly(new CheckPullRequest(DELIVERY, 957387, HELLO, 2, HEAD));
    }

    @Test
    void aPullRequestOfAnotherRepositoryIsNotChecked() throws IOException {
        String foreign =
                Event.payload("check_suite.rerequested").replaceFirst("(?s)(\"base\": \\{.*?\"id\": )186853002", "$15");
        assertThat(foreign).isNotEqualTo(Event.payload("check_suite.rerequested"));
        assertThat(send(Event.of("check_suite", foreign)).body()).contains("ignored");
        assertThat(queued()).isEmpty();
    }

    @Test
    void aCheckRunOfOursSaysWhichPullRequestItIsFor() throws IOException {
        String ours = Event.payload("check_run.rerequested")
                .replace("\"external_id\": \"\"", "\"external_id\": \"pr:17:" + HEAD + ":0a1b2c3d\"");
        send(Event.of("check_run", ours));
        assertThat(queued())
                .extracting(Message::command)
                .containsExactly(
                        new CheckPullRequest(DELIVERY, 1, new RepositoryName("github", "hello-world"), 17, HEAD));
    }

    @Test
    void aCheckRunFallsBackOnThePullRequestsThatGitHubNames() throws IOException {
        send(Event.of(
                "check_run",
                Event.payload("check_run.requested_action").replace("\"requested_action\",", "\"rerequested\",")));
        assertThat(queued())
                .extracting(Message::command)
                .containsExactly(new CheckPullRequest(
                        DELIVERY,
                        690857,
                        new RepositoryName("electron", "electron"),
                        26764,
                        "5bd5f196a46b8222fb7484f05faba41a73cf34bd"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pull_request.closed | What a merge changes comes with its push.
                    pull_request.labeled | Handback does nothing on this action of the event.
                    push.deleted | A ref was deleted; published versions stay.
                    release.created | Handback does nothing on this action of the event.
                    check_run.requested_action | Handback does nothing on this action of the event.
                    check_run.rerequested | GitHub names no pull request of this repository. Push to it to have it checked.
                    check_suite.requested | Handback does nothing on this action of the event.
                    """)
    void everythingElseIsIgnoredWithItsReason(String file, String reason) throws IOException {
        assertThat(send(Event.of(file))).isEqualTo(answered(202, "{\"ignored\":\"" + reason + "\"}"));
        assertThat(queued()).isEmpty();
    }

    @Test
    void otherBranchesAndEventsAreIgnored() throws IOException {
        String feature = Event.payload("push.branch").replace("refs/heads/master", "refs/heads/feature");
        assertThat(send(Event.of("push", feature)).body()).contains("neither to the default branch nor of a tag");
        String branch = Event.payload("create.tag").replace("\"ref_type\": \"tag\"", "\"ref_type\": \"branch\"");
        assertThat(send(Event.of("create", branch)).body()).contains("comes with its pull request");
        assertThat(send(edited("{}")).body()).contains("Neither base, title nor text");
        assertThat(send(Event.of("star", "{\"action\":\"created\"}")).body()).contains("nothing on this event");
        assertThat(queued()).isEmpty();
    }

    @Test
    void aPingIsAnswered() throws IOException {
        assertThat(send(Event.of("ping")))
                .isEqualTo(answered(200, "{\"pong\":\"The webhook of Handback is reached, and its secret fits.\"}"));
    }

    @Test
    void idsTooLongForTheQueueAreHashed() throws IOException {
        String name = "n".repeat(100);
        String owner = "o".repeat(39);
        send(Event.of("push", Event.payload("push.branch").replace("Codertocat/Hello-World", owner + "/" + name)));
        assertThat(queued()).extracting(Message::group).allMatch(group -> group.matches("[0-9a-f]{64}"));
        assertThat(queued())
                .extracting(message -> message.command().repository())
                .containsOnly(new RepositoryName(owner, name));
    }

    private static Event edited(String changes) throws IOException {
        return Event.of(
                "pull_request",
                Event.payload("pull_request.opened")
                        .replaceFirst("\"action\": \"opened\"", "\"action\":\"edited\",\"changes\":" + changes));
    }

    private Invocation send(Event event) throws IOException {
        Invocation invocation = Invocation.of(function, event);
        return new Invocation(invocation.status(), invocation.body(), "");
    }

    private static Invocation answered(int status, String body) {
        return new Invocation(status, body, "");
    }

    record Message(String queue, String group, String deduplication, Command command) {}

    private java.util.List<Message> queued() throws IOException {
        var messages = new java.util.ArrayList<Message>();
        for (String body : aws.bodies("AmazonSQS.SendMessage")) {
            Fields message = new FieldPicker(
                            Set.of("QueueUrl", "MessageBody", "MessageGroupId", "MessageDeduplicationId"))
                    .pick(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            messages.add(new Message(
                    message.text("QueueUrl").replaceAll(".*/|\\.fifo", ""),
                    message.text("MessageGroupId"),
                    message.text("MessageDeduplicationId"),
                    CommandJson.read(message.text("MessageBody"))));
        }
        return messages;
    }
}
