package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.survey.Survey;
import dev.handback.survey.Terms;
import java.util.stream.Stream;

/**
 * Looks at one document alone. What it finds there is the same in every commit that has the document, so it is asked
 * again only of what has changed.
 */
public interface DocumentRule extends Rule {

    /** Its findings in a document, in any order. */
    Stream<Finding> check(Document document, Terms terms);

    @Override
    default Stream<Finding> check(Survey survey) {
        return survey.documents().stream().flatMap(document -> check(document, survey.terms()));
    }
}
