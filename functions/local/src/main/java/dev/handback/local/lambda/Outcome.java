package dev.handback.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What came of one invocation. */
public sealed interface Outcome {

    /** The function answered with these bytes. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they came: nobody compares outcomes
    record Answered(byte[] body) implements Outcome {
        public String text() {
            return new String(body, UTF_8);
        }
    }

    /**
     * The function threw, did not start, took too long or ended.
     *
     * @param type the exception's class or a code of Lambda's, such as {@code Sandbox.Timedout}
     */
    record Failed(String type, String message) implements Outcome {}
}
