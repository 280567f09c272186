@NullMarked
package dev.handback.source;

import org.jspecify.annotations.NullMarked;
