package dev.handback.check;

import dev.handback.survey.Survey;
import java.util.stream.Stream;

/** Looks at a survey and says what is missing, stale or broken. Depends on what it is given alone. */
@FunctionalInterface
public interface Rule {

    /** Its findings in a repository as it is, in any order. */
    Stream<Finding> check(Survey survey);

    /** Its findings at the head of a change; the same, unless what was before tells it more. */
    default Stream<Finding> check(Change change) {
        return check(change.head());
    }
}
