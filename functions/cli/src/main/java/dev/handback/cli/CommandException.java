package dev.handback.cli;

/** A command that cannot be done: one sentence what, one how to mend it, and the exit code that fits. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** It was asked for in a way that cannot work. */
    public static CommandException wrongUse(String message) {
        return new CommandException(message, ExitCode.WRONG_USE);
    }

    /** Something outside stands in the way. */
    public static CommandException blocked(String message) {
        return new CommandException(message, ExitCode.NOT_CHECKED);
    }

    public int exitCode() {
        return exitCode;
    }
}
