@NullMarked
package dev.handback.webhook;

import org.jspecify.annotations.NullMarked;
