package dev.handback.check.rule;

import dev.handback.document.Kind;
import dev.handback.engagement.Person;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Side;
import dev.handback.survey.Survey;
import java.util.Optional;

/** Which side somebody is on, and how to say so. */
final class Sides {
    private final Survey survey;
    private final Roster roster;

    Sides(Survey survey) {
        this.survey = survey;
        this.roster = survey.handoff().roster();
    }

    /** Whether the roster says that this person or team is the provider's. */
    boolean isProvider(String name) {
        return roster.side(name).filter(side -> side == Side.PROVIDER).isPresent();
    }

    boolean isInternal(String name) {
        return roster.isInternal(name);
    }

    /** The name with its company where that is known: {@code `dana`, of Northwind Ops,}. */
    String providers(String name) {
        return "`%s`, of %s,".formatted(name, company(name));
    }

    private String company(String name) {
        Optional<String> id = roster.person(name).flatMap(Person::provider);
        return survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> file.fields().find("provider").stream())
                .filter(provider -> provider.text("id").equals(id))
                .flatMap(provider -> provider.text("name").stream())
                .findFirst()
                .or(() -> id)
                .orElse("the provider");
    }
}
