package dev.handback.site;

import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.Person;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Readiness;
import dev.handback.site.view.Lists;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the page of who can operate what, and says what hangs on one person. */
final class People {
    private static final Address HERE = Address.OPERATORS;

    private final Site site;

    People(Site site) {
        this.site = site;
    }

    Page page() {
        List<ComponentReadiness> components =
                site.readiness().declared() ? site.readiness().components() : List.of();
        List<Person> people = site.roster().people().stream()
                .filter(Person::isInternal)
                .filter(person -> person.isThereOn(site.today()))
                .toList();
        Lists.Operators view = new Lists.Operators(
                headline(people),
                "Who has followed which procedure with success. What nobody here has followed is not counted for anybody.",
                components.stream()
                        .map(component -> new Lists.Named(component.component().id()))
                        .toList(),
                people.stream().map(person -> row(person, components)).toList(),
                single(HERE),
                providerOnly());
        return Page.of(HERE, "Who can operate", view);
    }

    private String headline(List<Person> people) {
        long able = people.stream()
                .filter(person -> can(person, site.readiness().procedures()) > 0)
                .count();
        if (!site.readiness().declared() || people.isEmpty()) {
            return "Nobody is on the roster yet";
        }
        return able == 0
                ? "None of your people has followed a procedure yet"
                : "%s of your people can run %s"
                        .formatted(
                                Words.number((int) able),
                                Readiness.figure(
                                        site.readiness().runnable(),
                                        site.readiness().total()));
    }

    private Lists.Operator row(Person person, List<ComponentReadiness> components) {
        return new Lists.Operator(
                "p-" + person.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "-"),
                site.person(person),
                person.role().map(Part::withoutMail).orElse(""),
                Words.of(
                        can(person, site.readiness().procedures()),
                        site.readiness().total()),
                components.stream()
                        .map(component -> new Lists.OperatorCell(
                                component.component().id(),
                                Words.of(
                                        can(person, component.procedures()),
                                        component.procedures().size())))
                        .toList());
    }

    private static int can(Person person, List<ProcedureStatus> procedures) {
        return (int) procedures.stream()
                .filter(status -> status.operators().contains(person.id()))
                .count();
    }

    /** The procedures that exactly one of the client's people can run. */
    List<Piece.Item> single(Address here) {
        return site.readiness().procedures().stream()
                .filter(status -> status.isRunnable() && status.operators().size() == 1)
                .map(status -> item(
                        status, here, "only ", Optional.of(status.operators().getFirst())))
                .toList();
    }

    private List<Piece.Item> providerOnly() {
        return site.readiness().procedures().stream()
                .filter(status -> status.gap()
                        .filter(ProcedureStatus.Gap.PROVIDER_ONLY::equals)
                        .isPresent())
                .map(status -> item(status, HERE, "only " + site.theProvider() + " has followed it", Optional.empty()))
                .toList();
    }

    private Piece.Item item(ProcedureStatus status, Address here, String words, Optional<String> who) {
        List<Part> parts = new ArrayList<>();
        parts.add(site.runbook(status, here)
                .map(link -> Part.link(status.procedure().toString(), link.href()))
                .orElse(Part.strong(status.procedure().toString())));
        parts.add(Part.plain(": " + words));
        who.ifPresent(name -> parts.add(Part.of(site.person(name))));
        return new Piece.Item(parts);
    }
}
