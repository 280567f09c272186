/** GitHub, as far as Handback calls it: its REST API over a real Git repository, held to GitHub's own description. */
@NullMarked
package dev.handback.local.github;

import org.jspecify.annotations.NullMarked;
