/** Amazon SQS as the place from which work comes. */
@NullMarked
package dev.handback.adapters.sqs;

import org.jspecify.annotations.NullMarked;
