package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.source.CommitSha;
import dev.handback.source.SourceException;
import dev.handback.source.SourceTree;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command compares: the work tree or a commit, with or without a base. */
final class RevisionOptions {
    private static final Pattern RANGE = Pattern.compile("(.*?)(\\.\\.\\.?)(.*)");
    private static final String HEAD = "HEAD";

    @Option(
            names = "--commit",
            paramLabel = "REV",
            description = {
                "Look at this commit instead of the work tree.",
                "A..B: B against A. A...B: B against where it left A, as in a pull request."
            })
    private @Nullable String commit;

    @Option(names = "--base", paramLabel = "REV", description = "Compare with this commit; its policy holds.")
    private @Nullable String base;

    /** The files to look at, and the commit to hold them against. */
    record Compared(SourceTree head, Optional<CommitSha> base) {}

    Compared in(GitRepository git) {
        Optional<Matcher> range =
                Optional.ofNullable(commit).map(RANGE::matcher).filter(Matcher::matches);
        if (range.isPresent() && base != null) {
            throw CommandException.wrongUse(
                    "A range has a base of its own. Leave out --base, or the part before the dots.");
        }
        return range.map(parts -> range(git, parts)).orElseGet(() -> single(git));
    }

    private Compared single(GitRepository git) {
        Optional<CommitSha> against = Optional.ofNullable(base).map(git::resolve);
        if (commit != null) {
            return new Compared(git.tree(git.resolve(commit)), against);
        }
        CommitSha head = git.head();
        return new Compared(git.isBare() ? git.tree(head) : git.workTree(), against);
    }

    private static Compared range(GitRepository git, Matcher parts) {
        CommitSha from = git.resolve(orHead(parts.group(1)));
        CommitSha to = git.resolve(orHead(parts.group(3)));
        CommitSha against = parts.group(2).equals("...") ? parting(git, from, to) : from;
        return new Compared(git.tree(to), Optional.of(against));
    }

    private static CommitSha parting(GitRepository git, CommitSha from, CommitSha to) {
        return git.mergeBase(from, to)
                .orElseThrow(() -> new SourceException(
                        "%s and %s have no commit in common%s. Compare them with two dots instead of three."
                                .formatted(
                                        from.abbreviated(),
                                        to.abbreviated(),
                                        git.isShallow() ? " in this shallow clone" : "")));
    }

    private static String orHead(String revision) {
        return revision.isEmpty() ? HEAD : revision;
    }
}
