package dev.handback.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A set of sections that a document has, by the name that a policy gives it. */
public enum SectionPreset {
    /** How to answer an alert. */
    ALERT,
    /** How to do something that was planned. */
    PROCEDURE,
    /** The least without which a procedure fails somebody at night. */
    PROCEDURE_LIGHT,
    /** A decision as Michael Nygard proposed to write it down. */
    NYGARD,
    /** A Markdown Any Decision Record; its consequences may be told within the outcome. */
    MADR;

    /** What such a document has, in its order. */
    public List<SectionRole> roles() {
        return switch (this) {
            case ALERT ->
                List.of(SectionRole.MEANING, SectionRole.IMPACT, SectionRole.DIAGNOSIS, SectionRole.MITIGATION);
            case PROCEDURE ->
                List.of(
                        SectionRole.WHEN_TO_USE,
                        SectionRole.PREREQUISITES,
                        SectionRole.STEPS,
                        SectionRole.VERIFICATION,
                        SectionRole.ROLLBACK,
                        SectionRole.ESCALATION);
            case PROCEDURE_LIGHT -> List.of(SectionRole.WHEN_TO_USE, SectionRole.STEPS, SectionRole.VERIFICATION);
            case NYGARD -> List.of(SectionRole.CONTEXT, SectionRole.DECISION, SectionRole.CONSEQUENCES);
            case MADR -> List.of(SectionRole.CONTEXT, SectionRole.ALTERNATIVES, SectionRole.DECISION);
        };
    }

    /** The name in the policy. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SectionPreset> of(String id) {
        return Arrays.stream(values()).filter(preset -> preset.id().equals(id)).findFirst();
    }
}
