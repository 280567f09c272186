/** First versions of files that a client lacks: the policy, documents, records. Made from what the repository shows. */
@NullMarked
package dev.handback.draft;

import org.jspecify.annotations.NullMarked;
