/** What Handback talks to, a package each. */
@NullMarked
package dev.handback.adapters;

import org.jspecify.annotations.NullMarked;
