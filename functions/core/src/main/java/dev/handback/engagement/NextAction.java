package dev.handback.engagement;

import dev.handback.source.DocumentPath;
import java.util.Optional;

/**
 * Something that somebody can do to raise readiness.
 *
 * @param what an imperative sentence without a full stop
 * @param why a sentence
 * @param where the document it is about
 * @param gain how many procedures more the team can run afterwards
 */
public record NextAction(String what, String why, Optional<DocumentPath> where, int gain) {}
