/** GitHub's CODEOWNERS file, read as GitHub reads it. */
@NullMarked
package dev.handback.codeowners;

import org.jspecify.annotations.NullMarked;
