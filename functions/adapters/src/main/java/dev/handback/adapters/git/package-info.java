/** Git repositories on disk, through JGit: bare or not, at any commit or as the work tree stands. */
@NullMarked
package dev.handback.adapters.git;

import org.jspecify.annotations.NullMarked;
