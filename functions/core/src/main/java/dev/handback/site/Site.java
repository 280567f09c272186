package dev.handback.site;

import dev.handback.document.Kind;
import dev.handback.engagement.Person;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Readiness;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Side;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all pages of a version share: where pages lie, who people are, how a date is said. */
final class Site {
    private final SiteInput input;
    private final Addresses addresses;
    private final YamlNode engagement;

    Site(SiteInput input) {
        this.input = input;
        this.addresses = new Addresses(input.survey());
        this.engagement =
                records(Kind.ENGAGEMENT).stream().findFirst().orElse(new YamlNode.Mapping(Mark.START, List.of()));
    }

    SiteInput input() {
        return input;
    }

    Survey survey() {
        return input.survey();
    }

    Readiness readiness() {
        return survey().readiness();
    }

    Roster roster() {
        return survey().handoff().roster();
    }

    Addresses addresses() {
        return addresses;
    }

    LocalDate today() {
        return survey().today();
    }

    /** The values of the YAML files of a kind. */
    List<YamlNode> records(Kind kind) {
        return survey().records(kind).map(file -> file.fields()).toList();
    }

    YamlNode engagement() {
        return engagement;
    }

    String client() {
        return engagement
                .find("client")
                .flatMap(client -> client.text("name"))
                .or(() -> survey().policy().site().title())
                .orElse(survey().name());
    }

    Optional<String> provider() {
        return engagement
                .find("provider")
                .flatMap(provider -> provider.text("name"))
                .or(() -> roster().people().stream()
                        .filter(person -> !person.isInternal())
                        .flatMap(person -> person.provider().stream())
                        .findFirst());
    }

    /** What the provider is called inside a sentence. */
    String theProvider() {
        return provider().orElse("the provider");
    }

    String title() {
        return survey().policy().site().title().orElse(client());
    }

    /** Somebody, or a team, by id or handle; never by an e-mail address. */
    Piece.Person person(String name) {
        boolean internal = roster().side(name).orElse(Side.INTERNAL) == Side.INTERNAL;
        return new Piece.Person(Part.withoutMail(name), internal);
    }

    Piece.Person person(Person person) {
        return new Piece.Person(Part.withoutMail(person.id()), person.isInternal());
    }

    /** People in a row, with commas between them. */
    List<Part> people(List<String> names) {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            if (!parts.isEmpty()) {
                parts.add(Part.plain(", "));
            }
            parts.add(Part.of(person(name)));
        }
        return parts;
    }

    /** A day that has passed or asks for nothing. */
    Piece.Day day(LocalDate day) {
        return new Piece.Day(day, Words.day(day), Optional.empty(), false);
    }

    /** A day by which something has to happen; a sealed version does not count the days. */
    Piece.Day due(LocalDate day) {
        boolean sealed = input.version().kind() == SiteVersion.Kind.SEALED;
        return new Piece.Day(
                day, Words.day(day), sealed ? Optional.empty() : Optional.of(Words.distance(today(), day)), !sealed);
    }

    /** The link to a procedure's first runbook. */
    Optional<Piece.Link> runbook(ProcedureStatus status, Address from) {
        return status.runbooks().stream()
                .findFirst()
                .flatMap(runbook -> addresses
                        .document(runbook.document().path())
                        .map(to -> new Piece.Link(runbook.document().title(), from.to(to))));
    }
}
