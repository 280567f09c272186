/** YAML 1.2 as a tree that knows where each key and value stands. */
@NullMarked
package dev.handback.yaml;

import org.jspecify.annotations.NullMarked;
