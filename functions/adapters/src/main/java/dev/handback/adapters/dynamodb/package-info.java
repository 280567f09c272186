/** The ledger and the state in two tables of DynamoDB. */
@NullMarked
package dev.handback.adapters.dynamodb;

import org.jspecify.annotations.NullMarked;
