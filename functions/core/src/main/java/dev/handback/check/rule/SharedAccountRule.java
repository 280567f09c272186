package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.survey.Survey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** AC003: one account for several people, by what it is, or by its name. Nobody can tell who did what with it. */
final class SharedAccountRule implements Rule {
    private static final Set<String> GENERIC = Set.of(
            "admin",
            "administrator",
            "root",
            "shared",
            "deploy",
            "deployer",
            "ops",
            "devops",
            "team",
            "user",
            "test",
            "support",
            "service",
            "ci",
            "bot",
            "operator",
            "guest",
            "sysadmin",
            "postgres",
            "ec2-user",
            "ubuntu");

    @Override
    public Stream<Finding> check(Survey survey) {
        List<Grant> open = Grant.all(survey).filter(Grant::isOpen).toList();
        Set<String> said = new HashSet<>();
        return open.stream()
                .filter(grant -> grant.text("account").isPresent())
                .flatMap(grant -> shared(grant, open, said).or(() -> generic(grant)).stream());
    }

    /** Said once an account, where it stands first. */
    private static Optional<Finding> shared(Grant grant, List<Grant> open, Set<String> said) {
        return open.stream()
                .filter(other -> account(other).equals(account(grant)))
                .filter(other -> other.person().isPresent() && !other.person().equals(grant.person()))
                .findFirst()
                .filter(other -> said.add(account(grant)))
                .map(other -> Finding.of(
                        "AC003",
                        grant.at("account"),
                        "The account `%s` is that of %s and of %s (%s, line %d), so nobody can tell who did what."
                                .formatted(
                                        grant.text("account").orElse(""),
                                        grant.person().orElse("somebody"),
                                        other.person().orElse("somebody"),
                                        other.file().path(),
                                        other.at("account").mark().line()),
                        "Give each person an account of their own"));
    }

    private static Optional<Finding> generic(Grant grant) {
        String name = grant.text("account").orElse("").toLowerCase(Locale.ROOT);
        return GENERIC.contains(name) && grant.node().find("non_personal").isEmpty()
                ? Optional.of(Finding.of(
                        "AC003",
                        grant.at("account"),
                        "The account `%s` is named after nobody, so nobody can tell who used it.".formatted(name),
                        "Give the person an account of their own, or say in `non_personal` who answers for it and why"))
                : Optional.empty();
    }

    private static String account(Grant grant) {
        return grant.text("system").orElse("") + " "
                + grant.text("account").orElse("").toLowerCase(Locale.ROOT);
    }
}
