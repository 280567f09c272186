package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.engagement.Dates;
import dev.handback.policy.Interval;
import dev.handback.survey.Survey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** AC014, AC016, AC020, AC021: whether access that runs is kept as it should be. */
final class AccessUpkeepRules implements Rule {
    private static final Set<String> CHANGED_AT_THE_END = Set.of("rotate-key", "change-password");
    private static final Set<String> HANDED_OVER = Set.of("password-manager", "secret-manager");
    private static final Set<String> NO = Set.of("false", "no");

    @Override
    public Stream<Finding> check(Survey survey) {
        return Grant.all(survey)
                .filter(grant -> grant.isRunning(survey.today()))
                .flatMap(grant -> Stream.of(
                                rotation(survey.today(), grant),
                                review(survey, grant),
                                identity(grant),
                                secondFactor(grant))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> rotation(LocalDate today, Grant grant) {
        if (grant.text("rotate_by").isEmpty()) {
            return signOfASecret(grant).map(key -> neverChanged(grant, key));
        }
        return grant.date("rotate_by")
                .filter(today::isAfter)
                .map(day -> Finding.of(
                        "AC014",
                        grant.at("rotate_by"),
                        "The key or password of the grant `%s` was to be changed by %s.".formatted(grant.id(), day),
                        "Change it and set the next `rotate_by`, or give a role, which has no key to lose"));
    }

    /** The field by which one knows: what ends by changing a key or a password, or was handed over as a secret, is one. */
    private static Optional<String> signOfASecret(Grant grant) {
        Optional<String> method = grant.node().find("revoke").flatMap(revoke -> revoke.text("method"));
        return method.filter(CHANGED_AT_THE_END::contains)
                .map(ends -> "revoke")
                .or(() ->
                        grant.text("delivered_by").filter(HANDED_OVER::contains).map(handed -> "delivered_by"));
    }

    private static Finding neverChanged(Grant grant, String key) {
        return Finding.of(
                "AC014",
                grant.at(key),
                "The grant `%s` rests on a key or a password, and no day is set by which it is changed."
                        .formatted(grant.id()),
                "Add `rotate_by`, or give a role, which has no key to lose");
    }

    private static Optional<Finding> review(Survey survey, Grant grant) {
        Interval every = survey.policy().access().reviewEvery();
        return lastReview(grant)
                .filter(last -> every.after(last).isBefore(survey.today()))
                .map(last -> Finding.of(
                        "AC016",
                        grant.at("reviewed"),
                        "Nobody has confirmed since %s that the grant `%s` is still needed. The policy asks for it every %s."
                                .formatted(last, grant.id(), every),
                        "Ask its approver and write `reviewed: {on: …, by: …}`, or take the access away"));
    }

    /** Who gave it has confirmed it that day. */
    private static Optional<LocalDate> lastReview(Grant grant) {
        return grant.node()
                .find("reviewed")
                .flatMap(reviewed -> reviewed.text("on"))
                .flatMap(Dates::parse)
                .or(() -> grant.date("granted"));
    }

    private static Optional<Finding> identity(Grant grant) {
        return grant.text("central")
                .filter(NO::contains)
                .map(no -> Finding.of(
                        "AC020",
                        grant.at("central"),
                        "The account of the grant `%s` is not under your central identity, and nothing says why: it stays when all others are closed in one place."
                                .formatted(grant.id()),
                        "Bring it there, or write in `central` why that cannot be"));
    }

    private static Optional<Finding> secondFactor(Grant grant) {
        boolean admin = grant.text("level").filter("admin"::equals).isPresent();
        boolean recorded = grant.text("mfa").filter("true"::equals).isPresent();
        return admin && !recorded && isPersonal(grant)
                ? Optional.of(Finding.of(
                        "AC021",
                        grant.at("mfa"),
                        "The grant `%s` gives admin access, and no second factor is recorded: a stolen password is enough."
                                .formatted(grant.id()),
                        "Switch the second factor on, then write `mfa: true`"))
                : Optional.empty();
    }

    private static boolean isPersonal(Grant grant) {
        return grant.node().find("non_personal").isEmpty();
    }
}
