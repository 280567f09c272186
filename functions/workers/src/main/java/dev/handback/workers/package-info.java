/** The functions behind the queues and the schedule: thin entry points that wire the core to the adapters. */
@NullMarked
package dev.handback.workers;

import org.jspecify.annotations.NullMarked;
