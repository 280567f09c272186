package dev.handback.site;

import dev.handback.document.Kind;
import dev.handback.engagement.FailureModes;
import dev.handback.engagement.Runbook;
import dev.handback.site.view.Lists;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the page that leads from an alert to its runbook, and to who responds in which hours. */
final class AlertsPage {
    private static final Address HERE = Address.ALERTS;

    private final Site site;
    private final List<FailureModes.Mode> modes;

    AlertsPage(Site site) {
        this.site = site;
        this.modes = site.survey().handoff().failureModes().modes().stream()
                .filter(mode -> mode.alert().isPresent())
                .toList();
    }

    static int count(Site site) {
        return new AlertsPage(site).modes.size();
    }

    Page page() {
        long written = modes.stream().filter(mode -> runbook(mode).isPresent()).count();
        String headline = modes.isEmpty()
                ? "No alert is named yet"
                : "%s, %d with a runbook".formatted(Words.count(modes.size(), "alert", "alerts"), written);
        List<Lists.AlertRow> rows = new ArrayList<>();
        modes.forEach(mode -> rows.add(row(mode, "a-" + rows.size())));
        return Page.of(
                HERE,
                "Alerts",
                new Lists.Alerts(headline, "Which page to open when it rings.", !rows.isEmpty(), rows, severities()));
    }

    private Lists.AlertRow row(FailureModes.Mode mode, String id) {
        Optional<Runbook> runbook = runbook(mode);
        Optional<String> severity =
                runbook.flatMap(found -> found.document().fields().text("severity"));
        return new Lists.AlertRow(
                id,
                mode.alert().orElse(""),
                mode.component(),
                severity.orElse(""),
                List.of(runbook.flatMap(found -> site.addresses()
                                .document(found.document().path())
                                .map(to -> Part.link(found.document().title(), HERE.to(to))))
                        .orElse(Part.of(Piece.Badge.of("missing", "No runbook", "bad")))),
                mode.dashboard().map(ComponentPage::outside).map(List::of).orElse(List.of()),
                severity.map(this::responds).orElse(List.of()));
    }

    private Optional<Runbook> runbook(FailureModes.Mode mode) {
        Optional<DocumentPath> named =
                mode.runbook().filter(DocumentPath::isValid).map(DocumentPath::new);
        return site.survey().handoff().runbooks().stream()
                .filter(runbook -> named.filter(runbook.document().path()::equals)
                                .isPresent()
                        || mode.alert().filter(runbook.alerts()::contains).isPresent())
                .findFirst();
    }

    private List<Part> responds(String severity) {
        return site.engagement()
                .find("severities")
                .flatMap(all -> all.find(severity))
                .flatMap(node -> node.text("responder"))
                .map(side -> Part.sentence(side.equals("provider") ? site.theProvider() : site.client()))
                .orElse(List.of());
    }

    private Optional<Lists.Severities> severities() {
        List<YamlNode.Entry> entries =
                site.engagement().find("severities").map(YamlNode::entries).orElse(List.of());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String zone = site.engagement()
                .find("client")
                .flatMap(client -> client.text("time_zone"))
                .map(name -> ", " + name)
                .orElse("");
        return Optional.of(new Lists.Severities(
                "Hours of " + site.client() + zone,
                entries.stream().map(this::severity).toList()));
    }

    private Lists.SeverityRow severity(YamlNode.Entry entry) {
        YamlNode node = entry.value();
        boolean internal = node.text("responder").filter("provider"::equals).isEmpty();
        return new Lists.SeverityRow(
                "Severity " + entry.name(),
                node.text("definition").orElse(""),
                response(node, "business_hours"),
                response(node, "nights"),
                response(node, "weekends"),
                response(node, "holidays"),
                internal,
                internal ? site.client() : site.theProvider());
    }

    private static String response(YamlNode severity, String hours) {
        return severity.find("response")
                .flatMap(response -> response.text(hours))
                .orElse("not said");
    }

    static boolean has(Site site) {
        return !site.records(Kind.FAILURE_MODES).isEmpty();
    }
}
