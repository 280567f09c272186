package dev.handback.check;

import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;

/** Checks a survey by rules, and tells what is new against the base commit. */
public final class Checker {
    private final Finder finder;

    public Checker(List<Rule> rules) {
        this.finder = new Finder(rules);
    }

    /** What the rules find in a survey. They do not look again at documents that another one has as well. */
    public Found find(Survey survey, Optional<Found> other) {
        return finder.find(survey, other);
    }

    /** Checks a survey by itself: everything decides. */
    public CheckReport check(Survey head) {
        Found found = finder.find(head, Optional.empty());
        return new CheckReport(
                head, Optional.empty(), new Judgement(found, Novelty.ofAll(), Silence.of(head)).reports());
    }

    /** Checks a survey against its base commit, whose policy and exemptions hold: what is new decides. */
    public CheckReport check(Survey head, Found base) {
        return check(head, base, base.survey());
    }

    /**
     * Checks a survey against another: what is new decides.
     *
     * @param source the survey whose exemptions and baseline hold
     */
    CheckReport check(Survey head, Found before, Survey source) {
        Change change = Change.between(before, head);
        Found found = finder.find(change);
        Novelty novelty = Novelty.between(before, found, change);
        return new CheckReport(
                head,
                Optional.of(before.survey()),
                new Judgement(found, novelty, Silence.of(change, source)).reports());
    }
}
