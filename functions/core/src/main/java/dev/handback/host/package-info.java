/** What Handback asks of the place that hosts the repository: read commits, answer pull requests, keep issues. */
@NullMarked
package dev.handback.host;

import org.jspecify.annotations.NullMarked;
