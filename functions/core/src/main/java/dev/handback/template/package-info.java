/** Fills the templates of {@code templates/}: what people read, outside Java. The only package that knows Mustache. */
@NullMarked
package dev.handback.template;

import org.jspecify.annotations.NullMarked;
