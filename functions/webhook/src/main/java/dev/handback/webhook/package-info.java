/**
 * The door to GitHub: takes a delivery, makes sure that GitHub sent it, and queues the work that it asks for.
 *
 * <p>Everything here is on the path of a cold start while GitHub waits, so it uses no SDK, no object mapping and no typed
 * events: a streaming JSON parser and the JDK.
 */
@NullMarked
package dev.handback.webhook;

import org.jspecify.annotations.NullMarked;
