/** Changes to files of a client that leave everything else as it is: comments, order, line ends, the byte order mark. */
@NullMarked
package dev.handback.edit;

import org.jspecify.annotations.NullMarked;
