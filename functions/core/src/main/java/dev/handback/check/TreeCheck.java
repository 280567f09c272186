package dev.handback.check;

import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.source.SourceTree;
import dev.handback.survey.PolicySource;
import dev.handback.survey.Surveyor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The whole way from the files of a commit to a report. Policy comes from the base, never from what is being checked. */
public final class TreeCheck {
    private final Checker checker;
    private final LocalDate today;
    private final Optional<Profile> profile;

    private TreeCheck(Checker checker, LocalDate today, Optional<Profile> profile) {
        this.checker = checker;
        this.today = today;
        this.profile = profile;
    }

    public static TreeCheck with(List<Rule> rules, LocalDate today) {
        return new TreeCheck(new Checker(rules), today, Optional.empty());
    }

    /** The same check by another profile than the policy's. */
    public TreeCheck by(Profile other) {
        return new TreeCheck(checker, today, Optional.of(other));
    }

    /** Checks a tree by itself. */
    public CheckReport check(String name, SourceTree head) {
        return checker.check(surveyor(head).survey(name, head));
    }

    /** Checks a tree against its base. */
    public CheckReport check(String name, SourceTree head, SourceTree base) {
        Surveyor surveyor = surveyor(base);
        return checker.check(surveyor.survey(name, head), surveyor.survey(name, base));
    }

    private Surveyor surveyor(SourceTree policySource) {
        Policy policy = PolicySource.of(policySource);
        return new Surveyor(profile.map(policy::withProfile).orElse(policy), today);
    }
}
