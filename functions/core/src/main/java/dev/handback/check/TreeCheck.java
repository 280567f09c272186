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

/** The whole way from the files of a commit to a report. Policy comes from the base, never from what is being checked. */
public final class TreeCheck {
    private final List<Rule> rules;
    private final LocalDate today;
    private final Optional<Profile> profile;
    private final Optional<Floor> floor;

    private TreeCheck(List<Rule> rules, LocalDate today, Optional<Profile> profile, Optional<Floor> floor) {
        this.rules = List.copyOf(rules);
        this.today = today;
        this.profile = profile;
        this.floor = floor;
    }

    public static TreeCheck with(List<Rule> rules, LocalDate today) {
        return new TreeCheck(rules, today, Optional.empty(), Optional.empty());
    }

    /** The same check by another profile than the policy's. */
    public TreeCheck by(Profile other) {
        return new TreeCheck(rules, today, Optional.of(other), floor);
    }

    /** The same check, never looser than an organisation allows. */
    public TreeCheck over(Floor organisation) {
        return new TreeCheck(rules, today, profile, Optional.of(organisation));
    }

    /** Checks a tree by itself. */
    public CheckReport check(String name, SourceTree head) {
        return checker().check(surveyor(head).survey(name, head));
    }

    /** Checks a tree against its base. */
    public CheckReport check(String name, SourceTree head, SourceTree base) {
        Surveyor surveyor = surveyor(base);
        Checker checker = checker();
        Found before = checker.find(surveyor.survey(name, base), Optional.empty());
        return checker.check(surveyor.survey(name, head, before.survey()), before);
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
