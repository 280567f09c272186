/** Reads all that a repository says at one commit, once, for checks and site alike. */
@NullMarked
package dev.handback.survey;

import org.jspecify.annotations.NullMarked;
