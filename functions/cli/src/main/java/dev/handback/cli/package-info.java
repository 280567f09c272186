/** The command line. */
@NullMarked
package dev.handback.cli;

import org.jspecify.annotations.NullMarked;
