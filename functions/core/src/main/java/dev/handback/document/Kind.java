package dev.handback.document;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of document that a client repository holds; what each must say stands in {@code runbook-schemas/}. */
public enum Kind {
    RUNBOOK("runbook", true),
    ARCHITECTURE_NOTE("architecture-note", true),
    WALKTHROUGH("walkthrough", true),
    PAIRING_SESSION("pairing-session", true),
    EMERGENCY_CHANGE("emergency-change", true),
    INCIDENT_REVIEW("incident-review", true),
    CYCLE_NOTE("cycle-note", true),
    PAGE("page", true),
    ENGAGEMENT("engagement", false),
    PEOPLE("people", false),
    OWNERSHIP("ownership", false),
    ACCESS("access", false),
    FAILURE_MODES("failure-modes", false),
    EXEMPTIONS("exemptions", false),
    REVIEW("review", false),
    EXIT("exit", false),
    POLICY("policy", false),
    CODEOWNERS("codeowners", false),
    OWNERS("owners", false),
    CATALOG("catalog", false),
    BASELINE("baseline", false);

    private final String id;
    private final boolean markdown;

    Kind(String id, boolean markdown) {
        this.id = id;
        this.markdown = markdown;
    }

    /** The name in front matter, policy and reports. */
    public String id() {
        return id;
    }

    /** Whether it is Markdown with front matter, else a YAML file (or CODEOWNERS). */
    public boolean isMarkdown() {
        return markdown;
    }

    /** Whether a schema of ours says what it holds. */
    public boolean hasSchema() {
        return this != PAGE && !isPlain();
    }

    /** Whether it is a file of another tool's form, of which only the lines are read. */
    public boolean isPlain() {
        return this == CODEOWNERS || this == OWNERS || this == CATALOG || this == BASELINE;
    }

    public static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
