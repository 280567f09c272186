@NullMarked
package dev.handback.local;

import org.jspecify.annotations.NullMarked;
