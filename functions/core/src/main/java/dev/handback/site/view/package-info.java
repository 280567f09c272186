/** The models of the site's templates, field by field as {@code templates/site/README.md} names them. */
@NullMarked
package dev.handback.site.view;

import org.jspecify.annotations.NullMarked;
