/** What a person reads about a rule: why it exists, what it flags, what it lets pass, and how to exempt. */
@NullMarked
package dev.handback.check.page;

import org.jspecify.annotations.NullMarked;
