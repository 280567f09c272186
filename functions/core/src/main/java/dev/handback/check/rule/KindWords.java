package dev.handback.check.rule;

import dev.handback.document.Kind;

/** What people call a document of a kind. */
final class KindWords {
    private KindWords() {}

    static String of(Kind kind) {
        return switch (kind) {
            case ARCHITECTURE_NOTE -> "an architecture note";
            case EMERGENCY_CHANGE -> "an emergency change";
            case INCIDENT_REVIEW -> "an incident review";
            case ENGAGEMENT, PEOPLE, OWNERSHIP, ACCESS, FAILURE_MODES, EXEMPTIONS, REVIEW, EXIT -> "such a file";
            case POLICY, CODEOWNERS, OWNERS, CATALOG, BASELINE -> "the policy";
            case RUNBOOK, WALKTHROUGH, PAIRING_SESSION, CYCLE_NOTE, PAGE ->
                "a " + kind.id().replace('-', ' ');
        };
    }
}
