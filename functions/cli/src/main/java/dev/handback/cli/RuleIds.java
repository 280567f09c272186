package dev.handback.cli;

import dev.handback.check.Catalogue;
import dev.handback.check.PlannedRules;
import java.util.Locale;

/** Ids of rules as people type them. */
final class RuleIds {
    private RuleIds() {}

    /** The id of a rule that is built. */
    static String built(String typed) {
        String id = typed.strip().toUpperCase(Locale.ROOT);
        if (Catalogue.builtIn().find(id).isPresent()) {
            return id;
        }
        throw CommandException.wrongUse(
                PlannedRules.find(id).isPresent()
                        ? "%s is planned and not built yet. See those that are with `handback rules`.".formatted(id)
                        : "There is no rule '%s'. See them all with `handback rules`.".formatted(Safe.line(typed)));
    }
}
