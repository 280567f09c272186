package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<Grant> open = Grant.all(survey)
                .filter(Grant::isOpen)
                .filter(grant -> grant.text("account").isPresent())
                .toList();
        Map<String, List<Grant>> holders = new HashMap<>();
        open.forEach(grant -> addHolder(holders, grant));
        Set<String> said = new HashSet<>();
        return open.stream().flatMap(grant -> shared(grant, holders, said).or(() -> generic(grant)).stream());
    }

    /** Of each account the first grant, and the first one of another person: two are enough to call it shared. */
    private static void addHolder(Map<String, List<Grant>> holders, Grant grant) {
        List<Grant> known = holders.computeIfAbsent(account(grant), account -> new ArrayList<>());
        boolean another = known.stream().noneMatch(holder -> holder.person().equals(grant.person()));
        if (grant.person().isPresent() && known.size() < 2 && another) {
            known.add(grant);
        }
    }

    /** Said once an account, where it stands first. */
    private static Optional<Finding> shared(Grant grant, Map<String, List<Grant>> holders, Set<String> said) {
        return holders.getOrDefault(account(grant), List.of()).stream()
                .filter(other -> !other.person().equals(grant.person()))
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
