/** Safe fixes: changes that are certain, invent no fact, and leave everything else as it is. */
@NullMarked
package dev.handback.fix;

import org.jspecify.annotations.NullMarked;
