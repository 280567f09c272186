/** The site that the documents become, and where it is kept. */
@NullMarked
package dev.handback.site;

import org.jspecify.annotations.NullMarked;
