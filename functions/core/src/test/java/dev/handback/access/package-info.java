/** The tests of access, and the contract tests that every store has to pass. */
@NullMarked
package dev.handback.access;

import org.jspecify.annotations.NullMarked;
