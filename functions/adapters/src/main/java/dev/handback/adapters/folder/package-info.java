/** A folder of this machine as the place of the site. */
@NullMarked
package dev.handback.adapters.folder;

import org.jspecify.annotations.NullMarked;
