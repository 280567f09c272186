/**
 * GitHub as the host of the repository: the ports of {@code dev.handback.host} over GitHub's REST API.
 *
 * <p>Calls go through GitHub API for Java, but for the few it has no method for, or answers with more calls than needed.
 * Both kinds pass the same connector, which alone decides on time limits, refusals and what may be tried again.
 */
@NullMarked
package dev.handback.adapters.github;

import org.jspecify.annotations.NullMarked;
