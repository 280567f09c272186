package dev.handback.site;

import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.ProcedureStatus.State;
import dev.handback.site.view.Matrix;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the coverage matrix: components by operations. */
final class MatrixPage {
    private static final int WIDEST = 7;
    private static final Address HERE = Address.MATRIX;

    private final Site site;
    private final List<ComponentReadiness> components;
    private final List<String> operations;

    MatrixPage(Site site) {
        this.site = site;
        this.components = site.readiness().declared() ? site.readiness().components() : List.of();
        this.operations = components.stream()
                .flatMap(component -> component.procedures().stream())
                .map(status -> status.procedure().operation())
                .distinct()
                .toList();
    }

    Page page() {
        return Page.of(HERE, "Coverage matrix", components.isEmpty() ? nothing() : matrix());
    }

    private static View nothing() {
        return new View.Text(
                "page",
                Optional.empty(),
                "Coverage matrix",
                Optional.empty(),
                "<p>No component is declared yet. Write <code>handoff/ownership.yml</code> with one component, its owner"
                        + " and its type, and this page shows what each needs and how far your team has got with it.</p>");
    }

    private Matrix matrix() {
        return new Matrix(
                site.readiness().total(),
                Arrays.stream(State.values())
                        .sorted(Comparator.reverseOrder())
                        .map(state -> new Matrix.Filter(
                                Words.id(state),
                                Words.counted(
                                        state,
                                        " " + site.readiness().count(state),
                                        site.readiness().count(state))))
                        .toList(),
                operations.size() > WIDEST,
                operations.stream().map(this::operation).toList(),
                components.stream().map(this::row).toList(),
                Words.of(site.readiness().runnable(), site.readiness().total()),
                List.of(),
                new People(site).single(HERE),
                notApplicable());
    }

    private Matrix.Operation operation(String name) {
        List<ProcedureStatus> all = site.readiness().procedures().stream()
                .filter(status -> status.procedure().operation().equals(name))
                .toList();
        return new Matrix.Operation(Words.plain(name), Words.of(runnable(all), all.size()));
    }

    private Matrix.Row row(ComponentReadiness component) {
        return new Matrix.Row(
                component.component().id(),
                site.addresses()
                        .component(component.component().id())
                        .map(HERE::to)
                        .orElse("#"),
                Words.plain(component.component().area()),
                Words.of(component.runnable(), component.procedures().size()),
                operations.stream().map(name -> cell(component, name)).toList());
    }

    private Matrix.Cell cell(ComponentReadiness component, String operation) {
        List<ProcedureStatus> all = component.procedures().stream()
                .filter(status -> status.procedure().operation().equals(operation))
                .toList();
        if (all.isEmpty()) {
            return new Matrix.Cell(Words.plain(operation), "na", Optional.empty(), Optional.empty(), Optional.empty());
        }
        ProcedureStatus worst =
                all.stream().min(Comparator.comparing(ProcedureStatus::state)).orElseThrow();
        Piece.Badge badge = all.size() == 1 || worst.isRunnable()
                ? Words.badge(worst.state())
                : Piece.Badge.of(
                        Words.id(worst.state()),
                        Words.of(runnable(all), all.size()) + " exercised",
                        Words.badge(worst.state()).tone());
        Optional<String> href = all.size() == 1
                ? site.runbook(worst, HERE).map(Piece.Link::href)
                : site.addresses().component(component.component().id()).map(HERE::to);
        return new Matrix.Cell(
                Words.plain(operation),
                Words.id(worst.state()),
                Optional.of(href.map(badge::to).orElse(badge)),
                who(all),
                all.size() == 1 ? worst.last().map(last -> Words.shortDay(last.on())) : Optional.empty());
    }

    private static Optional<String> who(List<ProcedureStatus> all) {
        List<String> names = all.stream()
                .flatMap(status -> status.operators().stream())
                .distinct()
                .map(Part::withoutMail)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static int runnable(List<ProcedureStatus> all) {
        return (int) all.stream().filter(ProcedureStatus::isRunnable).count();
    }

    private List<Piece.Item> notApplicable() {
        List<Piece.Item> items = new ArrayList<>();
        for (ComponentReadiness component : components) {
            component.component().notApplicable().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> items.add(Piece.Item.of(
                            Part.strong(component.component().id()),
                            Part.plain(", " + entry.getKey() + ": " + entry.getValue()))));
        }
        return items;
    }
}
