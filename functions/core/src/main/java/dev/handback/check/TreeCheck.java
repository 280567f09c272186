package dev.handback.check;

import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Survey;
import dev.handback.survey.Surveyor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole way from the files of a commit to a report. Policy comes from the base, never from what is being checked.
 *
 * @param profile where it is another than the policy's
 * @param floor what the repository's organisation holds it to
 * @param memory what is known of bases from checks before
 */
public record TreeCheck(
        List<Rule> rules, LocalDate today, Optional<Profile> profile, Optional<Floor> floor, Memory memory) {
    public TreeCheck {
        rules = List.copyOf(rules);
    }

    public static TreeCheck with(List<Rule> rules, LocalDate today) {
        return new TreeCheck(rules, today, Optional.empty(), Optional.empty(), Memory.none());
    }

    /** The same check by another profile than the policy's. */
    public TreeCheck by(Profile other) {
        return new TreeCheck(rules, today, Optional.of(other), floor, memory);
    }

    /** The same check, never looser than an organisation allows. */
    public TreeCheck over(Floor organisation) {
        return new TreeCheck(rules, today, profile, Optional.of(organisation), memory);
    }

    /** The same check, that remembers the bases which it has seen. */
    public TreeCheck remembering(Memory bases) {
        return new TreeCheck(rules, today, profile, floor, bases);
    }

    /** Checks a tree by itself. */
    public CheckReport check(String name, SourceTree head) {
        return checker().check(surveyor(head).survey(name, head));
    }

    /** Checks a tree against its base. */
    public CheckReport check(String name, SourceTree head, SourceTree base) {
        Surveyor surveyor = surveyor(base);
        Checker checker = checker();
        Found before = before(name, base, surveyor, checker);
        return checker.check(surveyor.survey(name, head, before.survey()), before);
    }

    private Found before(String name, SourceTree base, Surveyor surveyor, Checker checker) {
        Optional<Found> known = memory.recall();
        Survey survey = known.map(found -> surveyor.survey(name, base, found.survey()))
                .orElseGet(() -> surveyor.survey(name, base));
        Found found = checker.find(survey, known);
        memory.keep(found);
        return found;
    }

    private Checker checker() {
        Stream<Rule> held = floor.map(FloorRule::new).map(Rule.class::cast).stream();
        return new Checker(Stream.concat(rules.stream(), held).toList());
    }

    private Surveyor surveyor(SourceTree policySource) {
        Policy policy = PolicySource.of(policySource);
        Policy wanted = profile.map(policy::withProfile).orElse(policy);
        return new Surveyor(floor.map(held -> held.under(wanted)).orElse(wanted), today);
    }
}
