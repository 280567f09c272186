package dev.handback.check.rule;

import dev.handback.pattern.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A text that stands where a password would, and whether a person or a generator made it to be one. */
record Literal(String text) {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int SORTS = 3;
    private static final int RANDOM_LENGTH = 20;
    private static final double ENOUGH = 2.75;
    private static final double RANDOM = 3.5;
    private static final TextPattern REFERENCE = TextPattern.of(
            "[${}<>()\\[\\]*%|\\\\`\\s,;]|\\.\\.\\.|://|^[./~@&#!-]|^(arn|vault|ssm|secretsmanager|op|sops|env|file|var|data|local|module|process|os|config):?[.:/]");
    private static final TextPattern NAME =
            TextPattern.of("^[A-Za-z]+([_./:-][A-Za-z0-9]+)*$|^[A-Za-z]+([A-Z][a-z0-9]+)+$");
    private static final List<String> TEACHING = List.of(
            "pass",
            "p@ss",
            "pa55",
            "pwd",
            "s3cr3t",
            "s3cret",
            "hunter2",
            "qwerty",
            "letmein",
            "12345",
            "abc123",
            "foobar",
            "foo",
            "test",
            "demo",
            "admin",
            "value",
            "string",
            "key",
            "token",
            "todo",
            "none",
            "null",
            "here",
            "redacted",
            "default",
            "random",
            "generated",
            "base64",
            "encoded",
            "my-",
            "my_",
            "mysql",
            "postgres");

    /** Whether it looks like one that opens a door: no name, no reference, no example, and not guessable. */
    boolean isSecret() {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !REFERENCE.isIn(text)
                && !isExample(text)
                && !isExample(decoded())
                && !NAME.isIn(text)
                && isHardToGuess();
    }

    private static boolean isExample(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Placeholders.isIn(text)
                || Placeholders.hasRun(text)
                || TEACHING.stream().anyMatch(lower::contains);
    }

    private boolean isHardToGuess() {
        boolean mixed = sorts() >= SORTS && entropy() >= ENOUGH;
        return mixed || (text.length() >= RANDOM_LENGTH && sorts() > 1 && entropy() >= RANDOM);
    }

    /** How many of these it has: small letters, capitals, digits, signs. */
    private int sorts() {
        int small = text.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
        int capital = text.chars().anyMatch(Character::isUpperCase) ? 1 : 0;
        int digit = text.chars().anyMatch(Character::isDigit) ? 1 : 0;
        int sign = text.chars().anyMatch(c -> !Character.isLetterOrDigit(c)) ? 1 : 0;
        return digit == 0 ? 0 : small + capital + digit + sign;
    }

    /** Shannon's measure, in bits for each character. */
    private double entropy() {
        double length = text.length();
        return text.chars()
                .distinct()
                .mapToDouble(c -> text.chars().filter(other -> other == c).count() / length)
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    /** What it says if it is Base64 of a text, as values of a Kubernetes secret are. */
    private String decoded() {
        try {
            String plain = new String(Base64.getDecoder().decode(text), StandardCharsets.US_ASCII);
            return plain.chars().allMatch(c -> c >= ' ' && c < 127) ? plain : "";
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
