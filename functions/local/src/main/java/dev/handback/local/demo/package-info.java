/** {@code handback demo}: a real story, played on the whole system. */
@NullMarked
package dev.handback.local.demo;

import org.jspecify.annotations.NullMarked;
