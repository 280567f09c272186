/**
 * Who was given which access, until when, and what proves that it has ended: the register, the ledger of what happened,
 * the state that follows from it, and the reminders that come of it.
 */
@NullMarked
package dev.handback.access;

import org.jspecify.annotations.NullMarked;
