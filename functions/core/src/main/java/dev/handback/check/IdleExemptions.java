package dev.handback.check;

import dev.handback.policy.Hub;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CF008: exemptions that cover nothing, among all that was found. Where a rule needs to know more than the files of a
 * commit, its silence proves nothing, and nothing is said.
 */
final class IdleExemptions {
    private static final String ID = "CF008";
    private static final Pattern RULE = Pattern.compile("[A-Z]{2}[0-9]{3}");

    private final List<Exemptions.Entry> entries;

    /** Those of a survey. */
    IdleExemptions(Survey survey) {
        this.entries = knowsWhoIsWho(survey)
                ? new Exemptions(survey)
                        .entries().stream()
                                .filter(entry -> isProved(entry.rule()))
                                .toList()
                : List.of();
    }

    Stream<Finding> among(Stream<Finding> findings) {
        if (entries.isEmpty()) {
            return Stream.of();
        }
        List<Finding.Key> found = findings.map(Finding::key).toList();
        return entries.stream()
                .filter(entry -> found.stream().noneMatch(entry::covers))
                .map(entry -> Finding.of(
                        ID,
                        entry.at(),
                        "There is no such %s, so this exemption covers nothing.".formatted(entry.rule()),
                        "Take it out, or write rule, path and subject as `handback check --format json` has them"));
    }

    private static boolean knowsWhoIsWho(Survey survey) {
        Hub hub = survey.policy().hub();
        return hub instanceof Hub.None || hub instanceof Hub.Read;
    }

    private static boolean isProved(String rule) {
        return RULE.matcher(rule).matches()
                && !rule.equals(ID)
                && Catalogue.builtIn()
                        .find(rule)
                        .map(entry -> entry.where() == Catalogue.Where.FILES)
                        .orElse(true);
    }
}
