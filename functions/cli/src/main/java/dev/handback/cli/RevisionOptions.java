package dev.handback.cli;

import dev.handback.adapters.git.GitRepository;
import dev.handback.check.CheckReport;
import dev.handback.check.TreeCheck;
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

    @Option(
            names = "--base",
            paramLabel = "REV",
            description = {"Compare with the commit where this left REV.", "The policy of REV as it is now holds."})
    private @Nullable String base;

    /**
     * The files to look at, and what to hold them against.
     *
     * @param mergeBase the commit that they are compared with
     * @param base the commit whose policy holds
     */
    record Compared(SourceTree head, Optional<CommitSha> mergeBase, Optional<CommitSha> base) {

        CheckReport with(TreeCheck check, GitRepository git) {
            return base.map(known -> git.tree(known))
                    .map(known -> check.check(git.name(), head, before(git, known), known))
                    .orElseGet(() -> check.check(git.name(), head));
        }

        private SourceTree before(GitRepository git, SourceTree known) {
            return mergeBase.equals(base) ? known : git.tree(mergeBase.orElseThrow());
        }
    }

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
        CommitSha head = commit == null ? git.head() : git.resolve(commit);
        Optional<CommitSha> left =
                against.map(known -> git.mergeBase(known, head).orElse(known));
        return new Compared(commit == null && !git.isBare() ? git.workTree() : git.tree(head), left, against);
    }

    private static Compared range(GitRepository git, Matcher parts) {
        CommitSha from = git.resolve(orHead(parts.group(1)));
        CommitSha to = git.resolve(orHead(parts.group(3)));
        CommitSha left = parts.group(2).equals("...") ? mergeBase(git, from, to) : from;
        return new Compared(git.tree(to), Optional.of(left), Optional.of(from));
    }

    private static CommitSha mergeBase(GitRepository git, CommitSha from, CommitSha to) {
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
