/** JSON out of plain maps, lists and values. */
@NullMarked
package dev.handback.json;

import org.jspecify.annotations.NullMarked;
