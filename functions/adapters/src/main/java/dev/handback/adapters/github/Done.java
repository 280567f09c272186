package dev.handback.adapters.github;

/** What work brings that brings nothing. */
enum Done {
    DONE
}
