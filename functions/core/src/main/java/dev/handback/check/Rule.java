package dev.handback.check;

import dev.handback.survey.Survey;
import java.util.stream.Stream;

/** Looks at a survey and says what is missing, stale or broken. Depends on the survey alone. */
@FunctionalInterface
public interface Rule {

    /** Its findings, in any order. */
    Stream<Finding> check(Survey survey);
}
