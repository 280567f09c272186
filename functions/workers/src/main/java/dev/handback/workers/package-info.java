@NullMarked
package dev.handback.workers;

import org.jspecify.annotations.NullMarked;
