package dev.handback.local.github;

/** A request that the stub answered, and with which status. */
public record Call(String method, String path, int status) {}
