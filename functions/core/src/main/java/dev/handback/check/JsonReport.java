package dev.handback.check;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.NextAction;
import dev.handback.engagement.Readiness;
import dev.handback.json.Json;
import dev.handback.source.CommitSha;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A report as {@code runbook-schemas/check-report.schema.json} describes it. */
public final class JsonReport {
    private JsonReport() {}

    public static String of(CheckReport report, Optional<CommitSha> commit, Optional<CommitSha> base) {
        return Json.pretty(Json.object(
                "schema", 1,
                "repository", report.head().name(),
                "commit", commit.map(CommitSha::hex),
                "base", base.map(CommitSha::hex),
                "profile", report.head().policy().profile().id(),
                "documents", recognised(report.head().documents()),
                "findings", report.findings().stream().map(JsonReport::finding).toList(),
                "readiness", readiness(report.head().readiness()),
                "counts", counts(report)));
    }

    private static List<Map<String, Object>> recognised(List<Document> documents) {
        return documents.stream()
                .filter(document -> document.recognisedBy() != Document.Recognition.NONE)
                .filter(document -> document.kind() != Kind.PAGE)
                .map(JsonReport::document)
                .toList();
    }

    private static Map<String, Object> document(Document document) {
        return Json.object(
                "path", document.path().value(),
                "kind", document.kind().id(),
                "recognised_by", recognition(document),
                "title", document.title());
    }

    private static String recognition(Document document) {
        return document.recognisedBy().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> finding(Reported reported) {
        Finding finding = reported.finding();
        return Json.object(
                "rule", finding.rule(),
                "severity", reported.severity().id(),
                "path", finding.path().value(),
                "line", finding.mark().line(),
                "column", finding.mark().column(),
                "subject", finding.subject(),
                "message", finding.message(),
                "fix", finding.fix(),
                "new", reported.isNew(),
                "status", reported.status().name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> readiness(Readiness readiness) {
        return Json.object(
                "runnable", readiness.runnable(),
                "procedures", readiness.total(),
                "components",
                        readiness.components().stream()
                                .map(JsonReport::component)
                                .toList());
    }

    private static Map<String, Object> component(ComponentReadiness component) {
        List<String> next = component.next().stream().map(NextAction::what).toList();
        return Json.object(
                "id", component.component().id(),
                "level", component.level().number(),
                "reasons", component.reasons(),
                "next", next);
    }

    private static Map<String, Object> counts(CheckReport report) {
        return Json.object(
                "error", report.count(Severity.ERROR),
                "warning", report.count(Severity.WARNING),
                "notice", report.count(Severity.NOTICE));
    }
}
