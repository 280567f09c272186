package dev.handback.adapters.github;

import dev.handback.host.HostException;
import dev.handback.source.RepositoryName;
import java.io.IOException;
import java.util.Optional;
import org.kohsuke.github.GHException;

/**
 * The App as one account has installed it. Work that fails is told as a sentence: what was attempted and why it did not
 * come to pass, with every secret taken out.
 */
final class Installation {
    private final Sessions sessions;
    private final long id;
    private final Scope scope;

    Installation(Sessions sessions, long id, Scope scope) {
        this.sessions = sessions;
        this.id = id;
        this.scope = scope;
    }

    /** Does the work. {@code what} completes the sentence "Could not …". */
    <T> T attempt(RepositoryName repository, String what, Work<T> work) {
        Sessions.Key key = new Sessions.Key(id, repository, scope);
        try {
            return work.on(sessions.open(key));
        } catch (IOException | GHException failure) {
            Optional<CallFailed> call = CallFailed.behind(failure);
            if (call.filter(failed -> failed.status() == 401).isPresent()) {
                sessions.forget(key);
            }
            throw told(what, failure, call);
        }
    }

    /** Does the work; nothing where GitHub says that what was asked for is not there. */
    <T> Optional<T> find(RepositoryName repository, String what, Work<Optional<T>> work) {
        return attempt(repository, what, session -> {
            try {
                return work.on(session);
            } catch (IOException | GHException failure) {
                if (CallFailed.behind(failure).filter(CallFailed::saysAbsent).isPresent()) {
                    return Optional.empty();
                }
                throw failure;
            }
        });
    }

    /** The same installation by tokens for other work. */
    Installation as(Scope other) {
        return new Installation(sessions, id, other);
    }

    /** Does the work in a repository that may not be there, or not be given to the App: nothing then. */
    <T> Optional<T> findElsewhere(RepositoryName repository, String what, Work<Optional<T>> work) {
        try {
            return work.on(sessions.open(new Sessions.Key(id, repository, scope)));
        } catch (IOException | GHException failure) {
            Optional<CallFailed> call = CallFailed.behind(failure);
            if (call.filter(CallFailed::saysNotGiven).isPresent()) {
                return Optional.empty();
            }
            throw told(what, failure, call);
        }
    }

    private static HostException told(String what, Exception failure, Optional<CallFailed> call) {
        String why = call.map(CallFailed::getMessage).orElse("GitHub's answer could not be understood");
        String message = Redaction.of("Could not %s: %s.".formatted(what, why));
        return new HostException(message, Redaction.of(failure), call.flatMap(CallFailed::retryAfter));
    }
}
