/** The answer to a pull request: a verdict with remarks, and one comment. */
@NullMarked
package dev.handback.check.answer;

import org.jspecify.annotations.NullMarked;
