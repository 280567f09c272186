/** The stores against a real DynamoDB engine, in process. */
@NullMarked
package dev.handback.adapters.dynamodb;

import org.jspecify.annotations.NullMarked;
