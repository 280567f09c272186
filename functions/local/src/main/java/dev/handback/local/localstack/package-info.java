/** {@code handback localstack}: the deployed template at work, on a LocalStack that runs on this machine. */
@NullMarked
package dev.handback.local.localstack;

import org.jspecify.annotations.NullMarked;
