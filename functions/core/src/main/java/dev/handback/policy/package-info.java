/** {@code .handback.yml}: what a client asks of its own repository. Always read from the base commit. */
@NullMarked
package dev.handback.policy;

import org.jspecify.annotations.NullMarked;
