package dev.handback.adapters.github;

import java.util.regex.Pattern;

/** Takes tokens and keys out of a text before anybody may read it. */
final class Redaction {
    private static final Pattern SECRET = Pattern.compile("gh[opsur]_[A-Za-z0-9._]{10,}"
            + "|github_pat_[A-Za-z0-9_]+"
            + "|(?i:bearer|token|basic)[ =:\"]+[A-Za-z0-9._~+/=-]{16,}"
            + "|eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"
            + "|-----BEGIN[^-]*-----[^-]*(-----END[^-]*-----)?");

    private Redaction() {}

    static String of(String text) {
        return SECRET.matcher(text).replaceAll("(hidden)");
    }

    /** The same failure, with nothing in its messages that must stay secret. */
    static Throwable of(Throwable failure) {
        Throwable cause = failure.getCause();
        Throwable told = new RedactedFailure(of(failure.toString()), cause == null ? null : of(cause));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }
}
