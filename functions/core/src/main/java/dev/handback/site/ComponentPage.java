package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Exercise;
import dev.handback.engagement.FailureModes;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Runbook;
import dev.handback.engagement.Word;
import dev.handback.site.view.Component;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of a component. */
final class ComponentPage {
    private final Site site;
    private final ComponentReadiness readiness;
    private final dev.handback.engagement.Component component;
    private final Address here;

    ComponentPage(Site site, ComponentReadiness readiness, Address here) {
        this.site = site;
        this.readiness = readiness;
        this.component = readiness.component();
        this.here = here;
    }

    Page page() {
        List<Part> notApplicable = notApplicable();
        Component view = new Component(
                Words.capital(Words.plain(component.type())),
                component.id(),
                component.name().equals(component.id()) ? Optional.empty() : Optional.of(component.name()),
                Optional.of(facts()),
                Words.of(readiness.runnable(), readiness.procedures().size()) + " run by your team",
                readiness.procedures().stream().map(this::procedure).toList(),
                !notApplicable.isEmpty(),
                notApplicable,
                new Component.Up(upTitle(), up()),
                List.of(alerts(), dashboards(), access(), decisions(), operators()));
        return new Page(
                here,
                component.id(),
                view,
                List.of(new Shell.Crumb("Coverage matrix", Optional.of(here.to(Address.MATRIX)))),
                Optional.empty(),
                Optional.empty());
    }

    private Piece.Facts facts() {
        List<Piece.Row> rows = new ArrayList<>();
        rows.add(Piece.Row.of(
                "Level",
                Part.strong(String.valueOf(readiness.level().number())),
                Part.plain(", " + readiness.level().words())));
        people(
                rows,
                "Accountable",
                component.accountable().stream().map(Word::text).toList());
        people(rows, "Backup", component.backup().stream().toList());
        people(rows, "Operates", component.operates().stream().map(Word::text).toList());
        people(rows, "Approves", component.approves().stream().map(Word::text).toList());
        people(rows, "Learns", component.learns().stream().map(Word::text).toList());
        component.transition().ifPresent(day -> rows.add(Piece.Row.of("Becomes yours", Part.of(site.due(day)))));
        return Piece.Facts.of(rows, List.of());
    }

    private void people(List<Piece.Row> rows, String term, List<String> names) {
        if (!names.isEmpty()) {
            rows.add(new Piece.Row(term, site.people(names)));
        }
    }

    private Component.Procedure procedure(ProcedureStatus status) {
        String note = status.runbooks().stream()
                .flatMap(runbook -> runbook.reviewed().stream())
                .findFirst()
                .map(day -> "reviewed " + Words.day(day))
                .orElse("");
        return new Component.Procedure(
                status.procedure().name(),
                Words.badge(status.state()),
                followed(site, status),
                site.runbook(status, here),
                note);
    }

    /** Who has followed a procedure last, and why that may not count. */
    static List<Part> followed(Site site, ProcedureStatus status) {
        List<Part> parts = new ArrayList<>();
        if (!status.operators().isEmpty()) {
            parts.addAll(site.people(status.operators()));
        } else {
            status.last().map(Exercise::by).ifPresent(by -> parts.add(Part.of(site.person(by))));
        }
        status.last().ifPresent(last -> parts.add(Part.plain(", " + Words.day(last.on()))));
        if (status.state() != ProcedureStatus.State.MISSING) {
            status.gap()
                    .ifPresent(gap -> parts.add(
                            Part.plain(parts.isEmpty() ? Words.capital(Words.gap(gap)) : ": " + Words.gap(gap))));
        }
        return parts;
    }

    private List<Part> notApplicable() {
        List<Part> parts = new ArrayList<>();
        component.notApplicable().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    parts.add(Part.plain(parts.isEmpty() ? "" : "; "));
                    parts.add(Part.strong(entry.getKey()));
                    parts.add(Part.plain(": " + entry.getValue()));
                });
        return parts;
    }

    private String upTitle() {
        int level = readiness.level().number();
        return level == 4 ? "To stay at level 4" : "To reach level " + (level + 1);
    }

    private List<Piece.Item> up() {
        return readiness.reasons().stream()
                .map(reason -> Piece.Item.of(Part.plain(reason)))
                .toList();
    }

    private Component.Block alerts() {
        List<Piece.Item> items = site.survey().handoff().failureModes().alertsOf(component.id()).stream()
                .map(alert -> Piece.Item.of(Part.link(alert, here.to(Address.ALERTS))))
                .toList();
        return new Component.Block("alerts", "Alerts", "No alert is named for it.", items);
    }

    private Component.Block dashboards() {
        Stream<String> modes = site.survey().handoff().failureModes().modes().stream()
                .filter(mode -> mode.component().equals(component.id()))
                .map(FailureModes.Mode::dashboard)
                .flatMap(Optional::stream);
        Stream<String> runbooks = ours().flatMap(r -> r.document().fields().texts("dashboards").stream());
        List<Piece.Item> items = Stream.concat(modes, runbooks)
                .distinct()
                .map(address -> Piece.Item.of(outside(address)))
                .toList();
        return new Component.Block("dashboards", "Dashboards", "No dashboard is named for it.", items);
    }

    /** A link to elsewhere, if it is one that a page may have. */
    static Part outside(String address) {
        return address.matches("https?://[^\\s\"'<>]+")
                ? Part.link(address.replaceFirst("^https?://", ""), address)
                : Part.plain(address);
    }

    private Component.Block access() {
        List<Piece.Item> items = ours().flatMap(runbook -> runbook.document().fields().find("needs_access").stream()
                        .flatMap(node -> node.items().stream()))
                .map(node -> node.text("role").orElse("access") + " in "
                        + node.text("system").orElse("a system without a name"))
                .distinct()
                .map(words -> Piece.Item.of(Part.plain(words)))
                .toList();
        return new Component.Block("needs", "Access needed", "Its runbooks ask for no access.", items);
    }

    private Component.Block decisions() {
        List<Piece.Item> items = site.survey()
                .texts(Kind.ARCHITECTURE_NOTE)
                .filter(note -> note.fields().texts("components").contains(component.id()))
                .map(this::decision)
                .toList();
        return new Component.Block("decisions", "Decisions", "No architecture note names it.", items);
    }

    private Piece.Item decision(Document.Text note) {
        Part title = site.addresses()
                .document(note.path())
                .map(to -> Part.link(note.title(), here.to(to)))
                .orElse(Part.plain(note.title()));
        return Note.status(note)
                .map(status -> Piece.Item.of(title, Part.plain(", " + status)))
                .orElse(Piece.Item.of(title));
    }

    private Component.Block operators() {
        List<Piece.Item> items = readiness.procedures().stream()
                .flatMap(status -> status.operators().stream())
                .distinct()
                .map(name -> Piece.Item.of(
                        Part.of(site.person(name)),
                        Part.plain(": "
                                + Words.of(can(name), readiness.procedures().size()))))
                .toList();
        return new Component.Block("operators", "Who can operate it", "Nobody of yours yet.", items);
    }

    private int can(String name) {
        return (int) readiness.procedures().stream()
                .filter(status -> status.operators().contains(name))
                .count();
    }

    private Stream<Runbook> ours() {
        return site.survey().handoff().runbooks().stream()
                .filter(runbook ->
                        runbook.component().filter(component.id()::equals).isPresent());
    }
}
