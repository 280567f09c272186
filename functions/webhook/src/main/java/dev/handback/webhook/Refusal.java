package dev.handback.webhook;

/** A delivery that is not taken: an HTTP status, and a sentence that says what is wrong and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int MALFORMED = 400;
    static final int UNSIGNED = 401;
    static final int TOO_LARGE = 413;
    static final int QUEUE_OUT_OF_REACH = 502;
    static final int SECRET_OUT_OF_REACH = 503;

    private final int status;

    Refusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    Refusal(int status, String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = status;
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
