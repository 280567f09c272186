/** A file as the rules see it: its kind, its front matter, its sections, its links. */
@NullMarked
package dev.handback.document;

import org.jspecify.annotations.NullMarked;
