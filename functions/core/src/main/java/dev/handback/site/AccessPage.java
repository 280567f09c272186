package dev.handback.site;

import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the access register. */
final class AccessPage {
    private static final Address HERE = Address.ACCESS;

    private final Site site;
    private final List<Grant> grants;

    AccessPage(Site site) {
        this.site = site;
        this.grants = Grant.all(site);
    }

    Page page() {
        List<Records.GrantGroup> groups = new ArrayList<>(new ObservedAccess(site).groups());
        for (Grant.State state : Grant.State.values()) {
            List<Grant> members =
                    grants.stream().filter(grant -> grant.state(site) == state).toList();
            if (!members.isEmpty()) {
                groups.add(group(state, members));
            }
        }
        Records.Access view = new Records.Access(
                headline(),
                "Facts about access, no secrets. Each person's access is declared in handoff/access, one file a person.",
                !groups.isEmpty(),
                groups,
                List.of(),
                Optional.empty(),
                site.input()
                        .ledger()
                        .map(head -> new Records.Ledger(
                                "Every change of this register is kept in an append-only ledger.", Optional.of(head))));
        return Page.of(HERE, "Access register", view);
    }

    private String headline() {
        long open = grants.stream().filter(grant -> grant.isOpen(site)).count();
        long overdue = grants.stream()
                .filter(grant -> grant.state(site) == Grant.State.OVERDUE)
                .count();
        return "%s, %s"
                .formatted(
                        Words.count((int) open, "active grant", "active grants"),
                        overdue == 0 ? "none overdue" : overdue + " overdue");
    }

    private Records.GrantGroup group(Grant.State state, List<Grant> members) {
        String count = " " + members.size();
        Piece.Badge badge = switch (state) {
            case OVERDUE -> Piece.Badge.of("overdue", "Overdue" + count, "bad");
            case EXPIRING -> Piece.Badge.of("clock", "Ends soon" + count, "warn");
            case ACTIVE -> Piece.Badge.of("active", "Active" + count, "ink");
            case PLANNED -> Piece.Badge.of("clock", "Not begun" + count, "ink");
            case REVOKED -> Piece.Badge.of("revoked", "Revoked" + count, "ink");
        };
        String note = switch (state) {
            case OVERDUE -> "the end has passed, and nobody has recorded that it was taken back";
            case EXPIRING ->
                "ends within " + site.survey().policy().access().remind().getFirst();
            case ACTIVE -> "";
            case PLANNED -> "begins later";
            case REVOKED -> "taken back";
        };
        return new Records.GrantGroup(
                badge, note, Optional.empty(), members.stream().map(this::row).toList());
    }

    private Records.GrantRow row(Grant grant) {
        boolean revoked = grant.revoked().isPresent();
        return new Records.GrantRow(
                grant.anchor(),
                site.person(grant.person()),
                Part.withoutMail(grant.resource().isEmpty() ? grant.system() : grant.system() + " " + grant.resource()),
                Part.withoutMail(grant.role()),
                grant.task().map(Part::sentence).orElse(List.of()),
                grant.approver().map(site::person),
                revoked ? grant.revokedOn().map(site::day) : grant.expires().map(site::due),
                revoked ? "taken back" : note(grant),
                attestedBy(grant).isPresent()
                        ? new Piece.Tag("attested", "attested")
                        : new Piece.Tag("declared", "declared"),
                evidence(grant));
    }

    /** Whoever puts their name to the end of the access, and says where that can be looked up. */
    private static Optional<String> attestedBy(Grant grant) {
        return grant.revoked().filter(end -> end.text("evidence").isPresent()).flatMap(end -> end.text("by"));
    }

    private static String evidence(Grant grant) {
        return Part.withoutMail(
                Stream.concat(attestedBy(grant).stream(), grant.revoked().flatMap(end -> end.text("evidence")).stream())
                        .collect(Collectors.joining(", ")));
    }

    private String note(Grant grant) {
        boolean sealed = site.input().version().kind() == SiteVersion.Kind.SEALED;
        return grant.expires()
                .filter(end -> !sealed)
                .map(end -> Words.distance(site.today(), end))
                .orElse("");
    }
}
