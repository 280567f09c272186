@NullMarked
package dev.handback.adapters.git;

import org.jspecify.annotations.NullMarked;
