package dev.handback.site;

import dev.handback.access.AccessScope;
import dev.handback.access.Contradiction;
import dev.handback.access.SystemName;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Records;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the access register says of access that a system shows, and the register does not (AC017, AC018). */
final class ObservedAccess {
    private final Site site;

    ObservedAccess(Site site) {
        this.site = site;
    }

    /** A group for each kind of contradiction that there is. */
    List<Records.GrantGroup> groups() {
        return Arrays.stream(Contradiction.Kind.values())
                .filter(kind -> !of(kind).isEmpty())
                .map(this::group)
                .toList();
    }

    private List<Contradiction> of(Contradiction.Kind kind) {
        return site.input().contradictions().stream()
                .filter(contradiction -> contradiction.kind() == kind)
                .toList();
    }

    private Records.GrantGroup group(Contradiction.Kind kind) {
        List<Contradiction> members = of(kind);
        return switch (kind) {
            case UNDECLARED -> group("Undeclared", "seen in the system, and in no file of the register", members);
            case STILL_THERE -> group("Still there", "called revoked, and still seen in the system", members);
        };
    }

    private Records.GrantGroup group(String word, String note, List<Contradiction> members) {
        return new Records.GrantGroup(
                Piece.Badge.of("overdue", word + " " + members.size(), "bad"),
                note,
                Optional.empty(),
                members.stream().map(this::row).toList());
    }

    private Records.GrantRow row(Contradiction found) {
        String system = found.grant().system().map(SystemName::value).orElse("");
        Optional<LocalDate> revoked = found.grant().revoked();
        return new Records.GrantRow(
                "o-" + found.grant().grant().value().replaceAll("[^A-Za-z0-9_-]", "-"),
                site.person(found.grant().account().orElse("an account without a name")),
                Part.withoutMail((system + " " + found.grant().resource().orElse("")).strip()),
                Part.withoutMail(Optional.of(found.grant().scope())
                        .flatMap(AccessScope::role)
                        .orElse("")),
                List.of(),
                Optional.empty(),
                revoked.map(site::day),
                revoked.isPresent() ? "called taken back" : "",
                new Piece.Tag("observed", "observed"),
                found.kind().rule());
    }
}
