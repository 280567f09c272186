package dev.handback.draft;

import dev.handback.source.DocumentPath;

/** A document to be begun: where it belongs, and its first text. */
public record NewDocument(DocumentPath path, String text) {}
