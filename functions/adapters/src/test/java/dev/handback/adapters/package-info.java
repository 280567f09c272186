@NullMarked
package dev.handback.adapters;

import org.jspecify.annotations.NullMarked;
