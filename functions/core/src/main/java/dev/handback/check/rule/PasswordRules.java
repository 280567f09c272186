package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.Markers;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** SC003, SC004: a password in a URL, or behind the word that says so. */
final class PasswordRules implements DocumentRule {
    private static final TextPattern URL = TextPattern.of(
            "[A-Za-z][A-Za-z0-9+.-]{1,30}://[^\\s/:@'\"<>`{}$]{1,100}:([^\\s/@'\"<>`]{1,200}@[A-Za-z0-9.-]{1,253})");
    private static final String NAME =
            "(?:[a-z0-9_.-]*[_.-])?(?:password|passwd|passphrase|pwd|client[_-]?secret|secret"
                    + "|api[_-]?key|secret[_-]?(?:access[_-]?)?key|auth[_-]?token|access[_-]?token|token)";
    private static final String VALUE = "[\"'`]?([^\\s\"'`,;]{8,200})[\"'`,;.)}\\]]*(?:\\s|$)";
    private static final TextPattern ASSIGNED =
            TextPattern.of("(?i)(?:^|[^/a-z0-9])" + NAME + "[\"'`]?\\s*(?::=|=>|=|:)\\s*" + VALUE);
    private static final TextPattern OPTION = TextPattern.of("(?i)\\s--" + NAME + "\\s+" + VALUE);
    private static final Markers WORDS = Markers.ignoringCase("pass | pwd | secret | key | token");
    private static final List<String> NOBODYS_HOSTS = List.of("example", "localhost", "127.0.0.1", "host", "server");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        CredentialLines named = CredentialLines.of(document);
        List<String> lines = document.lines();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index ->
                        ofLine(document, index).filter(found -> !named.include(index + 1, lines.get(index))).stream());
    }

    private static Optional<Finding> ofLine(Document document, int index) {
        String line = document.lines().get(index);
        return inUrl(line)
                .map(column -> finding("SC003", document, new Mark(index + 1, column)))
                .or(() -> assigned(line).map(column -> finding("SC004", document, new Mark(index + 1, column))))
                .filter(found -> TokenForm.find(line).isEmpty());
    }

    /** The column of a password in a URL. */
    static Optional<Integer> inUrl(String line) {
        return line.contains("://") && line.indexOf('@') > 0
                ? URL.findAll(line).stream()
                        .filter(found -> isCredential(found.text()))
                        .map(found -> found.start() + 1)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isCredential(String passwordAndHost) {
        int at = passwordAndHost.lastIndexOf('@');
        String host = passwordAndHost.substring(at + 1).toLowerCase(Locale.ROOT);
        return NOBODYS_HOSTS.stream().noneMatch(host::contains)
                && new Literal(passwordAndHost.substring(0, at)).isSecret();
    }

    /** The column of a password behind the word that says so. */
    static Optional<Integer> assigned(String line) {
        return mayAssign(line)
                ? Stream.concat(ASSIGNED.findAll(line).stream(), OPTION.findAll(line).stream())
                        .filter(found -> new Literal(found.text()).isSecret())
                        .map(found -> found.start() + 1)
                        .findFirst()
                : Optional.empty();
    }

    /** Most lines do not, and need no pattern. */
    private static boolean mayAssign(String line) {
        return (line.indexOf(':') >= 0 || line.indexOf('=') >= 0 || line.contains("--")) && WORDS.areIn(line);
    }

    private static Finding finding(String rule, Document document, Mark mark) {
        boolean url = rule.equals("SC003");
        String what = url ? "a password in an address" : "a password";
        return Finding.of(
                document.kind() == Kind.ACCESS ? "AC009" : rule,
                Places.at(document, mark, what),
                "This line holds what looks like %s. Whoever can read the repository, or its history, can use it."
                        .formatted(what),
                "Change it first, since it stays in the history; then take it out and say where it is kept");
    }
}
