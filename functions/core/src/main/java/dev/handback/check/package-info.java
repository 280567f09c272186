/** Rules over a survey, and the report of what they find. */
@NullMarked
package dev.handback.check;

import org.jspecify.annotations.NullMarked;
