/** What a check costs in a program that is warm. */
@NullMarked
package dev.handback.local.bench;

import org.jspecify.annotations.NullMarked;
