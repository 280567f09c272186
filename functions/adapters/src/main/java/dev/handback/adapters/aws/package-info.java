/** Where AWS is and who we are there: the same for every service. */
@NullMarked
package dev.handback.adapters.aws;

import org.jspecify.annotations.NullMarked;
