/** What the webhook asks the workers to do: ids only, never content. Needs nothing but a streaming JSON parser. */
@NullMarked
package dev.handback.command;

import org.jspecify.annotations.NullMarked;
