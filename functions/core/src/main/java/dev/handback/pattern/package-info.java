/** Patterns that are safe to take from strangers: matching them takes linear time. The only package that knows RE2/J. */
@NullMarked
package dev.handback.pattern;

import org.jspecify.annotations.NullMarked;
