package dev.handback.check;

import dev.handback.policy.Hub;
import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Survey;
import dev.handback.survey.Surveyor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole way from the files of a commit to a report. Policy comes from the base, never from what is being checked.
 *
 * @param wanted what is made of the policy that the base states
 * @param floor what the repository's organisation holds it to
 * @param memory what is known of bases from checks before
 */
public record TreeCheck(
        List<Rule> rules, LocalDate today, Function<Policy, Policy> wanted, Optional<Floor> floor, Memory memory) {
    public TreeCheck {
        rules = List.copyOf(rules);
    }

    public static TreeCheck with(List<Rule> rules, LocalDate today) {
        return new TreeCheck(rules, today, Function.identity(), Optional.empty(), Memory.none());
    }

    /** The same check by another profile than the policy's. */
    public TreeCheck by(Profile other) {
        return new TreeCheck(rules, today, wanted.andThen(policy -> policy.withProfile(other)), floor, memory);
    }

    /** The same check, never looser than an organisation allows. */
    public TreeCheck over(Floor organisation) {
        return new TreeCheck(rules, today, wanted, Optional.of(organisation), memory);
    }

    /** The same check, that remembers the bases which it has seen. */
    public TreeCheck remembering(Memory bases) {
        return new TreeCheck(rules, today, wanted, floor, bases);
    }

    /** The same check, that looks up the hub which a policy names. */
    public TreeCheck lookingUp(Hub.Directory directory) {
        return new TreeCheck(rules, today, wanted.andThen(policy -> policy.lookedUp(directory)), floor, memory);
    }

    /** Checks a tree by itself. */
    public CheckReport check(String name, SourceTree head) {
        return checker().check(surveyor(head).survey(name, head));
    }

    /** Checks a tree against its base. */
    public CheckReport check(String name, SourceTree head, SourceTree base) {
        return check(name, head, base, base);
    }

    /**
     * Checks a tree against the commit where it left its base, so that nobody is blamed for what has come to the base since.
     * Policy, exemptions and baseline are those of the base as it is.
     */
    @SuppressWarnings("ReferenceEquality") // another tree of the same files is only read once more
    public CheckReport check(String name, SourceTree head, SourceTree mergeBase, SourceTree base) {
        Surveyor surveyor = surveyor(base);
        Checker checker = checker();
        Found before = before(name, mergeBase, surveyor, checker);
        Survey now = base == mergeBase ? before.survey() : surveyor.survey(name, base, before.survey());
        return checker.check(surveyor.survey(name, head, before.survey()), before, now);
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
        Policy policy = wanted.apply(PolicySource.of(policySource));
        return new Surveyor(floor.map(held -> held.under(policy)).orElse(policy), today);
    }
}
