package dev.handback.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A set of sections that a document has, by the name that a policy gives it; in the order of the document. */
public enum SectionPreset {
    /** How to answer an alert. */
    ALERT(SectionRole.MEANING, SectionRole.IMPACT, SectionRole.DIAGNOSIS, SectionRole.MITIGATION),
    /** How to do something that was planned. */
    PROCEDURE(
            SectionRole.WHEN_TO_USE,
            SectionRole.PREREQUISITES,
            SectionRole.STEPS,
            SectionRole.VERIFICATION,
            SectionRole.ROLLBACK,
            SectionRole.ESCALATION),
    /** The least without which a procedure fails somebody at night. */
    PROCEDURE_LIGHT(SectionRole.WHEN_TO_USE, SectionRole.STEPS, SectionRole.VERIFICATION),
    /** A decision as Michael Nygard proposed to write it down. */
    NYGARD(SectionRole.STATUS, SectionRole.CONTEXT, SectionRole.DECISION, SectionRole.CONSEQUENCES),
    /** A Markdown Any Decision Record; its consequences may be told within the outcome. */
    MADR(SectionRole.CONTEXT, SectionRole.ALTERNATIVES, SectionRole.DECISION);

    private final List<SectionRole> roles;

    SectionPreset(SectionRole... roles) {
        this.roles = List.of(roles);
    }

    public List<SectionRole> roles() {
        return roles;
    }

    /** The name in the policy. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SectionPreset> of(String id) {
        return Arrays.stream(values()).filter(preset -> preset.id().equals(id)).findFirst();
    }
}
