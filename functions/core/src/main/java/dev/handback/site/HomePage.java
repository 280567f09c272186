package dev.handback.site;

import dev.handback.engagement.ComponentReadiness;
import dev.handback.engagement.NextAction;
import dev.handback.engagement.ProcedureStatus;
import dev.handback.engagement.Readiness;
import dev.handback.site.view.Home;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the home page. */
final class HomePage {
    private static final int HEAVIEST = 12;
    private static final Address HERE = Address.HOME;

    private final Site site;
    private final Readiness readiness;

    HomePage(Site site) {
        this.site = site;
        this.readiness = site.readiness();
    }

    Page page() {
        boolean declared = readiness.declared() && readiness.total() > 0;
        Home home = new Home(
                headline(declared),
                lead(declared),
                declared ? Optional.of(new Home.Strip(strip())) : Optional.empty(),
                declared ? counts() : List.of(),
                declared ? next() : Optional.empty(),
                nothingNext(declared),
                readiness.declared() && !readiness.components().isEmpty(),
                readiness.declared()
                        ? readiness.components().stream().map(this::component).toList()
                        : List.of(),
                new Deadlines(site).due(),
                new ActiveAccess(site).count(),
                new EmergencyChanges(site).count(),
                Since.of(site),
                "");
        return Page.of(HERE, "Handoff status", home);
    }

    private Home.Headline headline(boolean declared) {
        if (!declared) {
            return new Home.Headline(readiness.headline(), Optional.empty(), "");
        }
        String figure = Words.of(readiness.runnable(), readiness.total());
        String of = readiness.total() == 1 ? " procedure " : " procedures ";
        return readiness.withProvider()
                ? new Home.Headline("Your team can run ", Optional.of(figure), of + "without " + site.theProvider())
                : new Home.Headline(
                        "", Optional.of(figure), of + readiness.have() + " been followed by somebody on the team");
    }

    private Optional<String> lead(boolean declared) {
        if (!declared) {
            return Optional.of(
                    readiness.declared()
                            ? "handoff/ownership.yml declares no procedure yet."
                            : "Declare your components in handoff/ownership.yml, and this page says what your team can run.");
        }
        int open = readiness.total() - readiness.runnable();
        if (open == 0) {
            return Optional.of("Every procedure is yours." + notApplicable());
        }
        List<String> why = new ArrayList<>();
        why(why, ProcedureStatus.State.REVIEWED, "reviewed but not followed here as written today");
        why(why, ProcedureStatus.State.WRITTEN, "only written");
        why(why, ProcedureStatus.State.MISSING, "missing");
        return Optional.of("%s not yours yet: %s.%s"
                .formatted(Words.number(open) + (open == 1 ? " is" : " are"), String.join(", ", why), notApplicable()));
    }

    private void why(List<String> why, ProcedureStatus.State state, String words) {
        int count = readiness.count(state);
        if (count > 0) {
            why.add(count + (count == 1 ? " is " : " are ") + words);
        }
    }

    private String notApplicable() {
        int count = readiness.components().stream()
                .mapToInt(component -> component.component().notApplicable().size())
                .sum();
        return switch (count) {
            case 0 -> "";
            case 1 -> " One more does not apply.";
            default -> " Another %d do not apply.".formatted(count);
        };
    }

    private List<Home.Group> strip() {
        return readiness.components().stream()
                .filter(component -> !component.procedures().isEmpty())
                .map(component -> new Home.Group(
                        component.component().id(),
                        href(component),
                        Words.of(component.runnable(), component.procedures().size()),
                        Math.min(HEAVIEST, component.procedures().size()),
                        component.procedures().stream()
                                .sorted(java.util.Comparator.comparing(ProcedureStatus::state)
                                        .reversed())
                                .map(status -> new Home.Block(Words.id(status.state())))
                                .toList()))
                .toList();
    }

    private List<Piece.Badge> counts() {
        return Arrays.stream(ProcedureStatus.State.values())
                .sorted(java.util.Comparator.reverseOrder())
                .map(state -> Words.counted(
                        state,
                        (state == ProcedureStatus.State.EXERCISED ? " by your team: " : ": ") + readiness.count(state),
                        readiness.count(state)))
                .toList();
    }

    private Optional<Home.Next> next() {
        List<NextAction> actions = readiness.next();
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        List<Home.Action> numbered = IntStream.range(0, actions.size())
                .mapToObj(i -> action(i + 1, actions.get(i)))
                .toList();
        String title = actions.size() == 1
                ? "Next action"
                : "Next " + Words.number(actions.size()).toLowerCase(java.util.Locale.ROOT) + " actions";
        return Optional.of(new Home.Next(title, "Those that bring the most", numbered));
    }

    private Home.Action action(int number, NextAction action) {
        String href = action.where()
                .flatMap(path -> site.addresses().document(path))
                .map(HERE::to)
                .orElse(HERE.to(Address.MATRIX));
        return new Home.Action(number, Part.withoutMail(action.what()), href, Part.withoutMail(action.why()));
    }

    private String nothingNext(boolean declared) {
        return declared
                ? "Nothing is open: two of your people can run every procedure."
                : "Write `handoff/ownership.yml`: one component, its owner, its type.".replace("`", "");
    }

    private Home.Component component(ComponentReadiness component) {
        return new Home.Component(
                component.component().id(),
                href(component),
                component.component().accountable().stream().findFirst().map(word -> site.person(word.text())),
                Words.plain(component.component().area()),
                Piece.Meter.of(component.level().number(), component.level().words()),
                Sentences.why(component),
                Sentences.toGoUp(component));
    }

    private String href(ComponentReadiness component) {
        return site.addresses()
                .component(component.component().id())
                .map(HERE::to)
                .orElse(HERE.to(Address.MATRIX));
    }
}
