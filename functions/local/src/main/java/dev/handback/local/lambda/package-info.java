/** Functions as Lambda runs them: in a JVM of their own under Amazon's runtime client, or in this one. */
@NullMarked
package dev.handback.local.lambda;

import org.jspecify.annotations.NullMarked;
