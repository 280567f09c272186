package dev.handback.access;

import dev.handback.host.Repositories;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Writes what is new, and returns it. Work that broke off earlier is finished first, to the commit it was begun for. */
    public List<LedgerEntry> sync(RepositoryName repository, Instant now) {
        List<LedgerEntry> written = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            RegisterPosition position =
                    state.findPosition(repository).orElseGet(() -> RegisterPosition.start(repository));
            Optional<CommitSha> target = position.target().or(() -> newHead(repository, position));
            if (target.isEmpty()) {
                break;
            }
            written.addAll(advance(position, target.get(), now));
        }
        return List.copyOf(written);
    }

    private Optional<CommitSha> newHead(RepositoryName repository, RegisterPosition position) {
        String branch = "refs/heads/" + repositories.defaultBranch(repository);
        return repositories
                .resolve(repository, branch)
                .filter(head -> position.processed().filter(head::equals).isEmpty());
    }

    private List<LedgerEntry> advance(RegisterPosition position, CommitSha target, Instant now) {
        RepositoryName repository = position.repository();
        RegisterPosition begun =
                position.begin(target, repositories.commit(repository, target).committed());
        if (position.target().isEmpty() && !move(position, begun)) {
            return List.of();
        }
        List<LedgerEntry> written = write(begun, target, now);
        move(begun, begun.done());
        return written;
    }

    private List<LedgerEntry> write(RegisterPosition position, CommitSha target, Instant now) {
        RepositoryName repository = position.repository();
        List<AccessFile> before = position.processed()
                .map(commit -> new Register(repositories.tree(repository, commit)).files(List.of()))
                .orElse(List.of());
        Register register = new Register(repositories.tree(repository, target));
        List<AccessFile> after = register.files(before);
        var seen = new RegisterDifference.SeenAt(repository, target, position.occurred(), now);
        DueTimes dueTimes = dueTimes(repository, register, after, now);
        return new Ledger(ledger, state, dueTimes)
                .append(new RegisterDifference(seen, pseudonyms).between(before, after));
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
