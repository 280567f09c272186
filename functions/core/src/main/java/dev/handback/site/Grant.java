package dev.handback.site;

import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.policy.Interval;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One person's access to one thing, as the register declares it. */
record Grant(
        String id,
        String person,
        String system,
        String resource,
        String role,
        Optional<String> task,
        Optional<String> approver,
        Optional<LocalDate> granted,
        Optional<LocalDate> expires,
        Optional<YamlNode> revoked,
        List<String> components,
        DocumentPath file) {
    /** What the register says of it as of a day. */
    enum State {
        OVERDUE,
        EXPIRING,
        ACTIVE,
        PLANNED,
        REVOKED
    }

    /** Every grant of the register, the next to end first. */
    static List<Grant> all(Site site) {
        return site.survey()
                .records(Kind.ACCESS)
                .flatMap(file -> file.fields().find("grants").map(YamlNode::items).orElse(List.of()).stream()
                        .map(node -> read(node, file.fields().text("person").orElse(file.title()), file.path())))
                .sorted(Comparator.comparing((Grant grant) -> grant.expires.orElse(LocalDate.MAX))
                        .thenComparing(Grant::person)
                        .thenComparing(Grant::id))
                .toList();
    }

    private static Grant read(YamlNode node, String person, DocumentPath file) {
        return new Grant(
                node.text("id").orElse(""),
                person,
                node.text("system").orElse("a system without a name"),
                node.text("resource").orElse(""),
                node.text("role").orElse(""),
                node.text("task"),
                node.text("approver"),
                node.text("granted").flatMap(Dates::parse),
                node.text("expires").flatMap(Dates::parse),
                node.find("revoked"),
                node.texts("components"),
                file);
    }

    Optional<LocalDate> revokedOn() {
        return revoked.flatMap(node -> node.text("on")).flatMap(Dates::parse);
    }

    State state(Site site) {
        LocalDate today = site.today();
        Interval warn = site.survey().policy().access().remind().getFirst();
        if (revoked.isPresent()) {
            return State.REVOKED;
        } else if (expires.filter(today::isAfter).isPresent()) {
            return State.OVERDUE;
        } else if (granted.filter(today::isBefore).isPresent()) {
            return State.PLANNED;
        }
        return expires.filter(end -> !end.isAfter(warn.after(today))).isPresent() ? State.EXPIRING : State.ACTIVE;
    }

    boolean isOpen(Site site) {
        State state = state(site);
        return state == State.OVERDUE || state == State.EXPIRING || state == State.ACTIVE;
    }

    /** What people call it. */
    String name() {
        return id.isEmpty() ? system + " " + role : id;
    }

    /** Where its row stands in the register. */
    String anchor() {
        return "g-" + name().replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
