package dev.handback.check;

import dev.handback.survey.Survey;
import java.util.stream.Stream;

/** Looks at what a change does to a repository. Silent where there is nothing to compare with. */
public interface ChangeRule extends Rule {

    @Override
    Stream<Finding> check(Change change);

    @Override
    default Stream<Finding> check(Survey survey) {
        return Stream.of();
    }
}
