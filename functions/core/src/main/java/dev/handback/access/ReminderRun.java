package dev.handback.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.handback.host.Issues;
import dev.handback.host.Repositories;
import dev.handback.source.RepositoryName;
import dev.handback.template.Templates;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the reminder issues of one engagement up to date: opens or edits the issue of each person whose access ends or
 * has ended, closes those in which nothing is open, and notes in the ledger which step went out.
 */
public final class ReminderRun {
    private static final List<String> LABELS = List.of("access");
    private static final String ALL_ENDED =
            "Nothing of it is open any more: the register says that all of this access has ended.";

    private final Repositories repositories;
    private final Issues issues;
    private final LedgerStore ledger;
    private final StateStore state;
    private final Pseudonyms pseudonyms;

    public ReminderRun(Host host, LedgerStore ledger, StateStore state, Pseudonyms pseudonyms) {
        this.repositories = host.repositories();
        this.issues = host.issues();
        this.ledger = ledger;
        this.state = state;
        this.pseudonyms = pseudonyms;
    }

    /** The two ports of a repository's host that reminders need. */
    public record Host(Repositories repositories, Issues issues) {}

    /**
     * Reminds of what is due at a moment in the engagement of a repository.
     *
     * @return how many steps went out
     */
    public int remind(RepositoryName repository, Instant now) {
        Register register = register(repository);
        return register.terms()
                .map(terms -> remind(repository, register, terms, now))
                .orElse(0);
    }

    /** Closes the issues in which nothing is open any more, as of a moment; reminds of nothing. */
    public void closeEnded(RepositoryName repository, Instant now) {
        Register register = register(repository);
        register.terms().ifPresent(terms -> {
            List<WatchedGrant> grants =
                    watch(repository, register, terms, now).grants(state.grants(terms.engagement()));
            closeEnded(
                    repository,
                    new ReminderIssues(terms.engagement(), register::mention)
                            .of(grants, List.of())
                            .values());
        });
    }

    private RegisterWatch watch(RepositoryName repository, Register register, ReminderTerms terms, Instant now) {
        return new RegisterWatch(register.files(List.of()), terms, pseudonyms.people(repository), now);
    }

    private Register register(RepositoryName repository) {
        String branch = "refs/heads/" + repositories.defaultBranch(repository);
        return repositories
                .resolve(repository, branch)
                .map(head -> new Register(repositories.tree(repository, head)))
                .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(repository, branch)));
    }

    private int remind(RepositoryName repository, Register register, ReminderTerms terms, Instant now) {
        RegisterWatch watch = watch(repository, register, terms, now);
        List<GrantRow> rows = state.grants(terms.engagement());
        List<WatchedGrant> grants = watch.grants(rows);
        ReminderPlan plan = new ReminderPlan(terms);
        List<Reminder> due = plan.due(grants, now);
        Map<PersonId, ReminderIssue> all =
                new ReminderIssues(terms.engagement(), register::mention).of(grants, plan.current(grants, now));
        closeEnded(repository, all.values());
        all.forEach((person, issue) -> {
            List<Reminder> theirs = of(person, due);
            if (issue.open() && !theirs.isEmpty()) {
                append(watch, sent(new Sent(repository, terms, theirs, keep(repository, issue)), now));
            }
        });
        rows.forEach(row -> row.rescheduled(watch).ifPresent(state::keep));
        return due.size();
    }

    /** All at once: those of everybody who ever left are among them. */
    private void closeEnded(RepositoryName repository, Collection<ReminderIssue> all) {
        Set<String> ended = all.stream()
                .filter(issue -> !issue.open())
                .map(ReminderIssue::marker)
                .collect(toUnmodifiableSet());
        if (!ended.isEmpty()) {
            issues.close(repository, ended, ALL_ENDED);
        }
    }

    private static List<Reminder> of(PersonId person, List<Reminder> due) {
        return due.stream()
                .filter(reminder -> reminder.grant().person().equals(person))
                .toList();
    }

    private int keep(RepositoryName repository, ReminderIssue issue) {
        Set<String> assignees = new HashSet<>();
        issue.systems().stream()
                .flatMap(system -> system.tasks().stream())
                .flatMap(task -> task.told().stream())
                .map(ReminderIssue.Told::mention)
                .filter(mention -> mention.startsWith("@"))
                .forEach(mention -> assignees.add(mention.substring(1)));
        String body = Templates.builtIn().text("github/reminder-issue", issue);
        return issues.keep(repository, issue.marker(), new Issues.Text(issue.title(), body, assignees, LABELS));
    }

    private void append(DueTimes dueTimes, List<Occurrence> events) {
        new Ledger(ledger, state, dueTimes).append(events);
    }

    private List<Occurrence> sent(Sent what, Instant now) {
        SentReminders events = new SentReminders(what.terms().engagement(), what.repository(), pseudonyms);
        return what.reminders().stream()
                .flatMap(reminder -> events.events(reminder, Optional.of(what.issue()), now).stream())
                .toList();
    }

    private record Sent(RepositoryName repository, ReminderTerms terms, List<Reminder> reminders, int issue) {}
}
