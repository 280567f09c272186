/** The rules, a class each or a class for a family. */
@NullMarked
package dev.handback.check.rule;

import org.jspecify.annotations.NullMarked;
