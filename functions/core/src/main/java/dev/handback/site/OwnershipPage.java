package dev.handback.site;

import dev.handback.document.Kind;
import dev.handback.engagement.Component;
import dev.handback.engagement.Ownership;
import dev.handback.engagement.Person;
import dev.handback.engagement.Word;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Records;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.stream.Stream;

/** Writes the ownership matrix: who answers for what. */
final class OwnershipPage {
    private static final Address HERE = Address.OWNERSHIP;

    private final Site site;

    OwnershipPage(Site site) {
        this.site = site;
    }

    Page page() {
        List<Component> components =
                site.survey().handoff().ownership().map(Ownership::components).orElse(List.of());
        Records.Ownership view = new Records.Ownership(
                headline(components),
                "Who answers for what, who may change it, and who learns it.",
                components.stream().map(this::row).toList(),
                List.of(),
                assets(),
                site.roster().people().stream().map(this::member).toList());
        return Page.of(HERE, "Ownership matrix", view);
    }

    private static String headline(List<Component> components) {
        if (components.isEmpty()) {
            return "No component is declared yet";
        }
        long one = components.stream()
                .filter(component -> component.accountable().size() == 1)
                .count();
        String count = Words.count(components.size(), "component", "components");
        return one == components.size()
                ? count + ", each with one accountable person"
                : "%s, %d with one accountable person".formatted(count, one);
    }

    private Records.Owned row(Component component) {
        return new Records.Owned(
                component.id(),
                site.addresses().component(component.id()).map(HERE::to).orElse(HERE.to(Address.MATRIX)),
                Words.plain(component.area()),
                component.accountable().stream().findFirst().map(word -> site.person(word.text())),
                component.backup().map(site::person),
                site.people(texts(component.operates().stream())),
                site.people(texts(component.approves().stream())),
                site.people(texts(component.learns().stream())),
                component
                        .transition()
                        .map(day -> List.of(Part.of(site.due(day))))
                        .orElse(List.of()));
    }

    private static List<String> texts(Stream<Word> words) {
        return words.map(Word::text).toList();
    }

    private List<Piece.Item> assets() {
        return site.records(Kind.OWNERSHIP).stream()
                .flatMap(root -> root.find("assets").map(YamlNode::items).orElse(List.of()).stream())
                .map(this::asset)
                .toList();
    }

    private Piece.Item asset(YamlNode asset) {
        boolean client = asset.text("holder").filter("provider"::equals).isEmpty();
        return Piece.Item.of(
                Part.strong(Words.plain(asset.text("kind").orElse("asset"))),
                Part.plain(" "),
                Part.code(asset.text("reference").or(() -> asset.text("id")).orElse("")),
                Part.plain(" is held by "),
                Part.of(new Piece.Person(client ? site.client() : site.theProvider(), client)));
    }

    private Records.Member member(Person person) {
        String here = person.left()
                .map(day -> (day.isBefore(site.today()) ? "left " : "until ") + Words.day(day))
                .or(() -> person.joined().map(day -> "since " + Words.day(day)))
                .orElse("");
        return new Records.Member(
                site.person(person),
                person.role().map(Part::withoutMail).orElse(""),
                person.isInternal() ? site.client() : site.theProvider(),
                here);
    }
}
