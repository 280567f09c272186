/** The sample client, as a real Git repository with a history. */
@NullMarked
package dev.handback.local.sample;

import org.jspecify.annotations.NullMarked;
