/** A bucket of Amazon S3 as the place of the site. */
@NullMarked
package dev.handback.adapters.s3;

import org.jspecify.annotations.NullMarked;
