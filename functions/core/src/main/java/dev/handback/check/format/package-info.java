/** A report in the forms that other programs read. */
@NullMarked
package dev.handback.check.format;

import org.jspecify.annotations.NullMarked;
