package dev.handback.engagement;

/** The two sides: the client's own people, and the provider's. */
public enum Side {
    INTERNAL,
    PROVIDER
}
