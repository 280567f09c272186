package dev.handback.cli;

/** What a command tells the shell. */
public final class ExitCode {
    public static final int CLEAN = 0;
    /** Findings that decide. */
    public static final int FINDINGS = 1;
    /** The command was given something it cannot work with. */
    public static final int WRONG_USE = 2;
    /** It could not be checked, and one sentence said why. */
    public static final int NOT_CHECKED = 3;

    private ExitCode() {}
}
