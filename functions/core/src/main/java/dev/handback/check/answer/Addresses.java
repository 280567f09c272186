package dev.handback.check.answer;

import dev.handback.check.Finding;
import dev.handback.host.PullRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the links of an answer lead.
 *
 * @param web the host's pages, {@code https://github.com}
 * @param site the published site, empty where there is none
 */
public record Addresses(String web, String site) {

    /** The line of the file in the pull request's head. */
    String line(PullRequest pullRequest, Finding finding) {
        return "%s/%s/blob/%s/%s#L%d"
                .formatted(
                        web,
                        pullRequest.repository(),
                        pullRequest.head(),
                        encoded(finding.path().value()),
                        finding.mark().line());
    }

    /** The page of a rule, where a site is published. */
    Optional<String> rule(String id) {
        return site.isEmpty()
                ? Optional.empty()
                : Optional.of("%s/latest/rules/%s/index.html#%s"
                        .formatted(site, id.substring(0, 2).toLowerCase(Locale.ROOT), id));
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
