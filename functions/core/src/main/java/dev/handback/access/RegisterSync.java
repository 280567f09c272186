package dev.handback.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.handback.host.Repositories;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings the ledger up to the register of a repository's default branch: the difference between the last commit that was
 * processed and the branch's present head. What a push says is not asked, so a push that got lost, came twice or came
 * late changes nothing.
 */
public final class RegisterSync {
    private static final int ROUNDS = 5;

    private final Repositories repositories;
    private final LedgerStore ledger;
    private final StateStore state;
    private final Pseudonyms pseudonyms;

    public RegisterSync(Repositories repositories, LedgerStore ledger, StateStore state, Pseudonyms pseudonyms) {
        this.repositories = repositories;
        this.ledger = ledger;
        this.state = state;
        this.pseudonyms = pseudonyms;
    }

    /**
     * What came of it.
     *
     * @param written what is new in the ledgers
     * @param passedOver engagements that the register speaks of and the repository does not have
     */
    public record Synced(List<LedgerEntry> written, Set<EngagementId> passedOver) {
        static final Synced NOTHING = new Synced(List.of(), Set.of());

        public Synced {
            written = List.copyOf(written);
            passedOver = Set.copyOf(passedOver);
        }

        private Synced then(Synced later) {
            return new Synced(
                    Stream.concat(written.stream(), later.written.stream()).toList(), later.passedOver);
        }
    }

    /** Writes what is new. Work that broke off earlier is finished first, to the commit it was begun for. */
    public Synced sync(RepositoryName repository, Instant now) {
        Synced synced = Synced.NOTHING;
        for (int round = 0; round < ROUNDS; round++) {
            RegisterPosition position =
                    state.findPosition(repository).orElseGet(() -> RegisterPosition.start(repository));
            Optional<CommitSha> target = position.target().or(() -> newHead(repository, position));
            if (target.isEmpty()) {
                break;
            }
            synced = synced.then(advance(position, target.get(), now));
        }
        return synced;
    }

    private Optional<CommitSha> newHead(RepositoryName repository, RegisterPosition position) {
        String branch = "refs/heads/" + repositories.defaultBranch(repository);
        return repositories
                .resolve(repository, branch)
                .filter(head -> position.processed().filter(head::equals).isEmpty());
    }

    private Synced advance(RegisterPosition position, CommitSha target, Instant now) {
        RepositoryName repository = position.repository();
        RegisterPosition begun = position.begin(target, committed(repository, target, now));
        if (position.target().isEmpty() && !move(position, begun)) {
            return Synced.NOTHING;
        }
        Synced synced = write(begun, target, now);
        move(begun, begun.done());
        return synced;
    }

    /** A commit that says that it comes from the future was made by now at the latest. */
    private Instant committed(RepositoryName repository, CommitSha commit, Instant now) {
        Instant committed = repositories.commit(repository, commit).committed();
        return committed.isAfter(now) ? now : committed;
    }

    private Synced write(RegisterPosition position, CommitSha target, Instant now) {
        RepositoryName repository = position.repository();
        Declared before = position.processed()
                .map(commit -> Declared.in(new Register(repositories.tree(repository, commit)), Declared.NOTHING))
                .orElse(Declared.NOTHING);
        Register register = new Register(repositories.tree(repository, target));
        Declared after = Declared.in(register, before);
        Set<EngagementId> told = engagements(before, after);
        told.forEach(engagement -> claim(engagement, repository));
        var seen = new RegisterDifference.SeenAt(repository, target, position.occurred(), now);
        DueTimes dueTimes = dueTimes(repository, register, after.own(), now);
        List<LedgerEntry> written = new Ledger(ledger, state, dueTimes)
                .append(new RegisterDifference(seen, pseudonyms).between(before.own(), after.own()));
        told.forEach(engagement -> reschedule(engagement, dueTimes));
        return new Synced(written, after.passedOver());
    }

    private static Set<EngagementId> engagements(Declared before, Declared after) {
        return Stream.concat(before.own().stream(), after.own().stream())
                .map(AccessFile::engagement)
                .collect(toUnmodifiableSet());
    }

    /** Any repository can name any engagement; the ledger listens to the one that had it first. */
    private void claim(EngagementId engagement, RepositoryName repository) {
        RepositoryName register = state.claim(engagement, repository);
        if (!register.toString().equalsIgnoreCase(repository.toString())) {
            throw new IllegalStateException(
                    "the ledger of %s belongs to the register of %s, so what the register of %s says of it is not written"
                            .formatted(engagement, register, repository));
        }
    }

    /** Roster, policy and calendar decide what is due as well, and a change of them is no event of a grant. */
    private void reschedule(EngagementId engagement, DueTimes dueTimes) {
        state.grants(engagement).forEach(row -> row.rescheduled(dueTimes).ifPresent(state::keep));
    }

    private DueTimes dueTimes(RepositoryName repository, Register register, List<AccessFile> files, Instant now) {
        Optional<ReminderTerms> terms = register.terms();
        return terms.isEmpty()
                ? (engagement, grant) -> Optional.empty()
                : new RegisterWatch(files, terms.get(), pseudonyms.people(repository), now);
    }

    private boolean move(RegisterPosition before, RegisterPosition after) {
        boolean first = before.processed().isEmpty() && before.target().isEmpty();
        return state.move(first ? Optional.empty() : Optional.of(before), after);
    }
}
