package dev.handback.check.rule;

import dev.handback.pattern.Markers;
import dev.handback.pattern.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that an issuer gives its tokens, as it is published, so that one is known when it is seen.
 *
 * @param name what to call such a token
 * @param marker what every one of them holds: cheap to look for
 */
record TokenForm(String name, String marker, TextPattern pattern) {
    private static final int FEWEST_LETTERS = 8;
    private static final int SHORTEST = 20;

    private static final List<TokenForm> ALL = List.of(
            of("an AWS access key", "AKIA", "\\b(AKIA[A-Z0-9]{16})\\b"),
            of("a temporary AWS access key", "ASIA", "\\b(ASIA[A-Z0-9]{16})\\b"),
            of("an AWS bearer token", "ABIA", "\\b(ABIA[A-Z0-9]{16})\\b"),
            of("a GitHub token", "gh", "\\b(gh[pousr]_[A-Za-z0-9]{36,251})\\b"),
            of("a GitHub token", "github_pat_", "\\b(github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\\b"),
            of("a GitLab token", "glpat-", "\\b(glpat-[A-Za-z0-9_-]{20,300}(?:\\.[a-z0-9.]{9,30})?)"),
            of("a GitLab token", "gl", "\\b(gl(?:dt|rt|rtr|ptt|cbt|ft|imt|soat|agent|ffct)-[A-Za-z0-9_-]{20,300})"),
            of("a GitLab application secret", "gloas-", "\\b(gloas-[a-f0-9]{64})\\b"),
            of("a Slack token", "xox", "\\b(xox[abeoprs](?:\\.xox[bp])?-(?:[0-9]{6,}|1)-[A-Za-z0-9-]{16,})"),
            of("a Slack token", "xapp-", "\\b(xapp-[0-9]-[A-Z0-9]{8,}-[0-9]{8,}-[a-f0-9]{32,})"),
            of(
                    "a Slack webhook",
                    "hooks.slack.com",
                    "(hooks\\.slack\\.com/services/T[A-Z0-9]{7,}/B[A-Z0-9]{7,}/[A-Za-z0-9]{20,})"),
            of("a Stripe key", "_live_", "\\b([sr]k_live_[A-Za-z0-9]{20,})\\b"),
            of("a Stripe webhook secret", "whsec_", "\\b(whsec_[A-Za-z0-9]{32,64})\\b"),
            of("a Google API key", "AIza", "\\b(AIza[A-Za-z0-9_-]{35})"),
            of("a Google client secret", "GOCSPX-", "\\b(GOCSPX-[A-Za-z0-9_-]{28})"),
            of("a Google access token", "ya29.", "\\b(ya29\\.[A-Za-z0-9_-]{50,})"),
            of(
                    "an Azure client secret",
                    "Q~",
                    "(?:^|[^A-Za-z0-9_~.-])([A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})"),
            of("an Azure storage key", "AccountKey=", "(AccountKey=[A-Za-z0-9+/]{86}==)"),
            of("an Azure access key", "SharedAccessKey=", "(SharedAccessKey=[A-Za-z0-9+/]{43}=)"),
            of("an npm token", "npm_", "\\b(npm_[A-Za-z0-9]{36})\\b"),
            of("a PyPI token", "pypi-AgE", "\\b(pypi-AgE[A-Za-z0-9_-]{50,})"),
            of("a RubyGems key", "rubygems_", "\\b(rubygems_[a-f0-9]{48})\\b"),
            of("a Docker Hub token", "dckr_", "\\b(dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,})"),
            of("a SendGrid key", "SG.", "\\b(SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43})"),
            of("a Twilio API key", "SK", "\\b(SK[a-f0-9]{32})\\b"),
            of("a DigitalOcean token", "_v1_", "\\b(do[opr]_v1_[a-f0-9]{64})\\b"),
            of("a Vault token", "hv", "\\b(hv[sbr]\\.[A-Za-z0-9_-]{24,})"),
            of("a Terraform token", ".atlasv1.", "\\b([A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,})"),
            of("an OpenAI key", "T3BlbkFJ", "\\b(sk-[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,})"),
            of("an Anthropic key", "sk-ant-", "\\b(sk-ant-[a-z]{3,5}[0-9]{2}-[A-Za-z0-9_-]{80,})"),
            of("a Hugging Face token", "hf_", "\\b(hf_[A-Za-z]{34})\\b"),
            of("a Grafana token", "gl", "\\b(glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_[A-Za-z0-9+/]{40,})"),
            of("an Atlassian token", "ATATT3", "\\b(ATATT3[A-Za-z0-9_=-]{100,})"),
            of("a Databricks token", "dapi", "\\b(dapi[a-f0-9]{32})\\b"),
            of("a Shopify token", "shp", "\\b(shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32})\\b"),
            of("a New Relic key", "NRAK-", "\\b(NRAK-[A-Z0-9]{27})\\b"),
            of("a Pulumi token", "pul-", "\\b(pul-[a-f0-9]{40})\\b"),
            of("a Linear key", "lin_api_", "\\b(lin_api_[A-Za-z0-9]{40})\\b"),
            of("a Tailscale key", "tskey-", "\\b(tskey-[a-z]+-[A-Za-z0-9]+-[A-Za-z0-9]{20,})"),
            of("an age key", "AGE-SECRET-KEY-1", "\\b(AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})\\b"),
            of("a signed token (JWT)", "eyJ", "\\b(eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{20,})"));

    private static final Markers MARKERS =
            Markers.of(ALL.stream().map(TokenForm::marker).toList());

    /** A token in a line: its form, and where it begins. */
    record Found(TokenForm form, int start) {}

    private static TokenForm of(String name, String marker, String expression) {
        return new TokenForm(name, marker, TextPattern.of(expression));
    }

    /** The first token in a text that is no placeholder. */
    static Optional<Found> find(String text) {
        return mayBeIn(text) && MARKERS.areIn(text)
                ? ALL.stream().flatMap(form -> form.in(text)).findFirst()
                : Optional.empty();
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
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '+' && c <= '9') || c == '_' || c == '~';
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
        String body = token.substring(Math.min(token.length(), marker.length()));
        return !Placeholders.isIn(token)
                && body.chars().distinct().count() >= FEWEST_LETTERS
                && !Placeholders.hasRun(body)
                && (!marker.equals("eyJ") || isSigned(token));
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
