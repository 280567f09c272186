/** A loopback HTTP server, shared by the parts that stand for a service. */
@NullMarked
package dev.handback.local.http;

import org.jspecify.annotations.NullMarked;
