package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** The pages that show a register: ownership, access, versions. */
public sealed interface Records extends Lists {
    /** Who answers for what. */
    record Ownership(
            String headline,
            String lead,
            List<Owned> components,
            List<Piece.Item> disagreements,
            List<Piece.Item> assets,
            List<Member> people)
            implements Records {
        @Override
        public String template() {
            return "ownership";
        }
    }

    /** A component and its people. */
    record Owned(
            String name,
            String href,
            String area,
            Optional<Piece.Person> accountable,
            Optional<Piece.Person> backup,
            List<Part> operates,
            List<Part> approves,
            List<Part> learns,
            List<Part> transition) {}

    /** Somebody on the roster. */
    record Member(Piece.Person person, String role, String side, String here) {}

    /** Who has access to what, until when. */
    record Access(
            String headline,
            String lead,
            boolean hasGroups,
            List<GrantGroup> groups,
            List<Piece.Link> downloads,
            Optional<Snoozed> snoozed,
            Optional<Ledger> ledger)
            implements Records {
        @Override
        public String template() {
            return "access";
        }
    }

    /** Grants of one state. */
    record GrantGroup(Piece.Badge badge, String note, Optional<Piece.Link> all, List<GrantRow> grants) {}

    /** A grant. */
    record GrantRow(
            String id,
            Piece.Person person,
            String resource,
            String role,
            List<Part> task,
            Optional<Piece.Person> approver,
            Optional<Piece.Day> day,
            String endNote,
            Piece.Tag tag,
            String evidenceNote) {}

    /** Reminders that somebody put off. */
    record Snoozed(List<Piece.Item> items) {}

    /** What stands behind the register. */
    record Ledger(String text, Optional<String> head) {}

    /** Every version there is. */
    record Versions(String headline, String note, List<VersionRow> rows, List<Piece.Link> downloads)
            implements Records {
        /** Whether any two of them can be compared: else there is no column for it. */
        public boolean comparable() {
            return rows.stream().anyMatch(row -> !row.compare().isEmpty());
        }

        @Override
        public String template() {
            return "versions";
        }
    }

    /** A version. */
    record VersionRow(
            String id,
            String href,
            Optional<String> label,
            String kind,
            String word,
            Piece.Day day,
            String commit,
            String runnable,
            Optional<Piece.Badge> change,
            List<Part> parts,
            List<Piece.Link> compare) {}
}
