package dev.handback.webhook;

import java.io.IOException;

/**
 * The order in which a delivery is met: its size, its signature over the raw bytes, and only then what it says.
 */
record Reception(SignatureCheck signatures, CommandQueues queues) {
    /** Below what a function URL hands over at most (6 MB as JSON), so that what is too large is said to be. */
    static final int LARGEST_BODY = 4 * 1024 * 1024;

    Answer answer(WebhookRequest request) throws IOException {
        if (request.body().length > LARGEST_BODY) {
            throw new Refusal(
                    Refusal.TOO_LARGE,
                    "The delivery has %d bytes, more than the %d that are taken. Re-run the check on the pull request, or"
                                    .formatted(request.body().length, LARGEST_BODY)
                            + " push again in smaller parts.");
        }
        signatures.require(request.header("x-hub-signature-256"), request.body());
        return switch (new Triage(Delivery.read(request)).outcome()) {
            case Triage.Outcome.Pong pong -> Answer.pong();
            case Triage.Outcome.Nothing nothing -> Answer.ignored(nothing.reason());
            case Triage.Outcome.Work work -> {
                work.commands().forEach(queues::send);
                yield Answer.accepted(work.commands());
            }
        };
    }
}
