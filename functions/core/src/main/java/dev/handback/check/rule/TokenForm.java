package dev.handback.check.rule;

import dev.handback.pattern.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that an issuer gives its tokens, as it is published, so that one is known when it is seen.
 *
 * @param name what to call such a token
 * @param marker what every one of them holds: cheap to look for
 */
record TokenForm(String name, String marker, TextPattern pattern) {
    private static final int SHORTEST = 20;
    private static final int FEWEST_LETTERS = 8;
    private static final List<String> PLACEHOLDERS = List.of(
            "example",
            "sample",
            "dummy",
            "fake",
            "placeholder",
            "redacted",
            "xxxx",
            "your",
            "changeme",
            "notreal",
            "secret",
            "token_here",
            "....",
            "****",
            "abcdefghijklmnop",
            "insert");

    private static final List<TokenForm> ALL = List.of(
            of("an AWS access key", "AKIA", "\\b(AKIA[A-Z0-9]{16})\\b"),
            of("a temporary AWS access key", "ASIA", "\\b(ASIA[A-Z0-9]{16})\\b"),
            of("a GitHub token", "ghp_", "\\b(ghp_[A-Za-z0-9]{36,251})\\b"),
            of("a GitHub token", "gho_", "\\b(gho_[A-Za-z0-9]{36,251})\\b"),
            of("a GitHub token", "ghu_", "\\b(ghu_[A-Za-z0-9]{36,251})\\b"),
            of("a GitHub token", "ghs_", "\\b(ghs_[A-Za-z0-9]{36,251})\\b"),
            of("a GitHub token", "ghr_", "\\b(ghr_[A-Za-z0-9]{36,251})\\b"),
            of("a GitHub token", "github_pat_", "\\b(github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\\b"),
            of("a GitLab token", "glpat-", "\\b(glpat-[A-Za-z0-9_-]{20,64})"),
            of("a Slack token", "xox", "\\b(xox[abeoprs]-[0-9]{6,}-[A-Za-z0-9-]{16,})"),
            of(
                    "a Slack webhook",
                    "hooks.slack.com",
                    "(hooks\\.slack\\.com/services/T[A-Z0-9]{7,}/B[A-Z0-9]{7,}/[A-Za-z0-9]{20,})"),
            of("a Stripe key", "_live_", "\\b([sr]k_live_[A-Za-z0-9]{20,})\\b"),
            of("a Google API key", "AIza", "\\b(AIza[A-Za-z0-9_-]{35})"),
            of("an npm token", "npm_", "\\b(npm_[A-Za-z0-9]{36})\\b"),
            of("a PyPI token", "pypi-AgE", "\\b(pypi-AgE[A-Za-z0-9_-]{50,})"),
            of("a SendGrid key", "SG.", "\\b(SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43})"),
            of("a DigitalOcean token", "_v1_", "\\b(do[opr]_v1_[a-f0-9]{64})\\b"),
            of("a Vault token", "hvs.", "\\b(hvs\\.[A-Za-z0-9_-]{24,})"),
            of("a signed token (JWT)", "eyJ", "\\b(eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{20,})"));

    /** A token in a line: its form, and where it begins. */
    record Found(TokenForm form, int start) {}

    private static TokenForm of(String name, String marker, String expression) {
        return new TokenForm(name, marker, TextPattern.of(expression));
    }

    /** The first token in a text that is no placeholder. */
    static Optional<Found> find(String text) {
        return mayBeIn(text) ? ALL.stream().flatMap(form -> form.in(text)).findFirst() : Optional.empty();
    }

    /** Every token is a long word: most lines hold none, and need no pattern. */
    static boolean mayBeIn(String text) {
        for (int at = SHORTEST - 1; at < text.length(); at += SHORTEST) {
            if (isOfToken(text.charAt(at)) && wordAround(text, at) >= SHORTEST) {
                return true;
            }
        }
        return false;
    }

    private static int wordAround(String text, int at) {
        int start = at;
        while (start > 0 && at - start < SHORTEST && isOfToken(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - start < SHORTEST && isOfToken(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean isOfToken(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '-' && c <= '9') || c == '_';
    }

    private Stream<Found> in(String text) {
        if (!text.contains(marker)) {
            return Stream.empty();
        }
        return pattern.findAll(text).stream()
                .filter(found -> isLikely(found.text()))
                .map(found -> new Found(this, found.start()));
    }

    private boolean isLikely(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        String body = token.substring(Math.min(token.length(), marker.length()));
        return PLACEHOLDERS.stream().noneMatch(lower::contains)
                && body.chars().distinct().count() >= FEWEST_LETTERS
                && !hasRun(body)
                && (!marker.equals("eyJ") || isSigned(token));
    }

    /** Five times the same character in a row: people write that, generators do not. */
    private static boolean hasRun(String body) {
        int run = 1;
        for (int i = 1; i < body.length(); i++) {
            run = body.charAt(i) == body.charAt(i - 1) ? run + 1 : 1;
            if (run == 5) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first part is a header, and the second is not the one that every tutorial shows. */
    private static boolean isSigned(String token) {
        String[] parts = token.split("\\.", -1);
        String payload = decode(parts[1]);
        return decode(parts[0]).contains("\"alg\"")
                && !payload.contains("John Doe")
                && !payload.contains("1234567890\"");
    }

    private static String decode(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
