/** Who owns and can run what: roster, ownership, exercises, and the readiness that follows from them. */
@NullMarked
package dev.handback.engagement;

import org.jspecify.annotations.NullMarked;
