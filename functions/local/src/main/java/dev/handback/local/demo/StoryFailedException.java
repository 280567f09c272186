package dev.handback.local.demo;

/** A step of the story had no effect. */
final class StoryFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryFailedException(String expected) {
        super("The story broke off. This did not come true: " + expected + ".");
    }
}
