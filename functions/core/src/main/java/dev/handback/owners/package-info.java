/** Who owns which file, in every form in which repositories say so. */
@NullMarked
package dev.handback.owners;

import org.jspecify.annotations.NullMarked;
