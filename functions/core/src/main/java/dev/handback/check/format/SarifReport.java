package dev.handback.check.format;

import dev.handback.check.Catalogue;
import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.check.page.RulePage;
import dev.handback.check.page.RulePages;
import dev.handback.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A report as SARIF 2.1.0, the OASIS format for the results of static analysis, as GitHub's code scanning and editors
 * read it.
 *
 * <p>A result is the same in another commit by rule, path and subject, so its fingerprint is made of these and outlives
 * lines that move.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final CheckReport report;
    private final List<String> rules;

    private SarifReport(CheckReport report) {
        this.report = report;
        this.rules = report.findings().stream()
                .map(reported -> reported.finding().rule())
                .distinct()
                .sorted()
                .toList();
    }

    /** The report as one JSON text. */
    public static String of(CheckReport report, String version) {
        return Json.pretty(Json.object(
                "$schema", SCHEMA, "version", "2.1.0", "runs", List.of(new SarifReport(report).run(version))));
    }

    private Map<String, Object> run(String version) {
        Map<String, Object> driver = Json.object(
                "name",
                "Handback",
                "version",
                version,
                "rules",
                rules.stream().map(this::rule).toList());
        return Json.object(
                "tool", Json.object("driver", driver),
                "columnKind", "utf16CodeUnits",
                "originalUriBaseIds", Json.object("SRCROOT", Json.object("description", text("The repository's top."))),
                "results", report.findings().stream().map(this::result).toList());
    }

    private Map<String, Object> rule(String id) {
        Catalogue.Entry entry = Catalogue.builtIn().find(id).orElseThrow();
        String page = RulePages.find(id).map(RulePage::markdown).orElse(entry.title() + ".");
        return Json.object(
                "id", id,
                "shortDescription", text(entry.title()),
                "fullDescription", text(entry.title() + "."),
                "help", Json.object("text", page, "markdown", page),
                "defaultConfiguration", Json.object("level", level(entry.severity())));
    }

    private Map<String, Object> result(Reported reported) {
        Finding finding = reported.finding();
        Map<String, Object> result = Json.object(
                "ruleId", finding.rule(),
                "ruleIndex", rules.indexOf(finding.rule()),
                "level", level(reported.severity()),
                "message", text("%s Fix: %s.".formatted(finding.message(), finding.fix())),
                "locations", List.of(Json.object("physicalLocation", place(finding))),
                "partialFingerprints", Json.object("handbackFinding/v1", fingerprint(finding.key())));
        if (report.base().isPresent()) {
            result.put("baselineState", reported.isNew() ? "new" : "unchanged");
        }
        if (!reported.isOpen()) {
            result.put("suppressions", List.of(Json.object("kind", "external", "status", "accepted")));
        }
        return result;
    }

    private static Map<String, Object> place(Finding finding) {
        return Json.object(
                "artifactLocation", Json.object("uri", UriPath.of(finding.path().value()), "uriBaseId", "SRCROOT"),
                "region",
                        Json.object(
                                "startLine", finding.mark().line(),
                                "startColumn", finding.mark().column()));
    }

    private static Map<String, Object> text(String text) {
        return Json.object("text", text);
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTICE ? "note" : severity.id();
    }

    private static String fingerprint(Finding.Key key) {
        String identity = String.join("\u0000", key.rule(), key.path().value(), key.subject());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
