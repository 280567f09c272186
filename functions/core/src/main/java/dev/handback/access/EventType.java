package dev.handback.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The types of events of the ledger, each with the name under which it is stored.
 *
 * <p>A stored name never changes its meaning and is never used for something else; the constant may be renamed.
 */
public enum EventType {
    ENGAGEMENT_READY("ENGAGEMENT_READY"),
    ENGAGEMENT_ENDED("ENGAGEMENT_ENDED"),
    OUTCOME_ACCEPTED("OUTCOME_ACCEPTED"),
    PACKAGE_SEALED("PACKAGE_SEALED"),
    SIGNED_OFF("SIGNED_OFF"),

    ONBOARDING_STARTED("ONBOARDING_STARTED"),
    ONBOARDING_STEP_DONE("ONBOARDING_STEP_DONE"),
    ONBOARDED("ONBOARDED"),

    GRANTED("GRANTED"),
    EXTENDED("EXTENDED"),
    ROLE_CHANGED("ROLE_CHANGED"),
    RECERTIFIED("RECERTIFIED"),
    REVOKED("REVOKED"),
    WITHDRAWN("WITHDRAWN"),

    ACCESS_SEEN("ACCESS_SEEN"),
    ACCESS_GONE("ACCESS_GONE"),
    INVITED("INVITED"),
    ACCOUNT_CREATED("ACCOUNT_CREATED"),
    ACCOUNT_DISABLED("ACCOUNT_DISABLED"),
    ACCOUNT_REMOVED("ACCOUNT_REMOVED"),
    KEY_ISSUED("KEY_ISSUED"),
    KEY_DISABLED("KEY_DISABLED"),
    KEY_REMOVED("KEY_REMOVED"),
    PASSWORD_SET("PASSWORD_SET"),
    PASSWORD_REMOVED("PASSWORD_REMOVED"),
    PERMISSION_CHANGED("PERMISSION_CHANGED"),
    TRUST_CHANGED("TRUST_CHANGED"),
    LISTING_FAILED("LISTING_FAILED"),

    UNDECLARED_FOUND("UNDECLARED_FOUND"),
    ROLE_DRIFTED("ROLE_DRIFTED"),
    OVERDUE_FOUND("OVERDUE_FOUND"),
    RUN_SUSPECT("RUN_SUSPECT"),

    TASK_CLOSED("TASK_CLOSED"),
    PERSON_LEFT("PERSON_LEFT"),
    OFFBOARDING_STARTED("OFFBOARDING_STARTED"),
    OFFBOARDING_STEP_DONE("OFFBOARDING_STEP_DONE"),
    OFFBOARDED("OFFBOARDED"),
    ATTESTED("ATTESTED"),

    REMINDER_SENT("REMINDER_SENT"),
    REMINDER_SNOOZED("REMINDER_SNOOZED"),
    ESCALATED("ESCALATED"),

    EMERGENCY_CHANGE_OPENED("EMERGENCY_CHANGE_OPENED"),
    EMERGENCY_CHANGE_RECONCILED("EMERGENCY_CHANGE_RECONCILED"),
    CHANGE_BYPASSED("CHANGE_BYPASSED"),
    PROTECTION_WEAKENED("PROTECTION_WEAKENED"),
    PROTECTION_RESTORED("PROTECTION_RESTORED");

    private static final Map<String, EventType> BY_STORED_NAME =
            Arrays.stream(values()).collect(toUnmodifiableMap(EventType::storedName, Function.identity()));

    private final String storedName;

    EventType(String storedName) {
        this.storedName = storedName;
    }

    /** The name in the ledger. */
    public String storedName() {
        return storedName;
    }

    /** The type that is stored under this name; absent when a later version wrote it. */
    public static Optional<EventType> find(String storedName) {
        return Optional.ofNullable(BY_STORED_NAME.get(storedName));
    }
}
