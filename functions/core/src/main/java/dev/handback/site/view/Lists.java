package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** The pages that are one list. */
public sealed interface Lists extends View permits Lists.Operators, Lists.Runbooks, Lists.Notes, Lists.Alerts, Records {
    /** Who can operate what. */
    record Operators(
            String headline,
            String lead,
            List<Named> components,
            List<Operator> people,
            List<Piece.Item> single,
            List<Piece.Item> providerOnly)
            implements Lists {
        @Override
        public String template() {
            return "operators";
        }
    }

    /** A name. */
    record Named(String name) {}

    /** Somebody and what this person can run. */
    record Operator(String id, Piece.Person person, String role, String count, List<OperatorCell> cells) {}

    /** How many procedures of a component somebody can run. */
    record OperatorCell(String component, String count) {}

    /** Every runbook, by component. */
    record Runbooks(String headline, String lead, List<RunbookGroup> groups) implements Lists {
        @Override
        public String template() {
            return "runbooks";
        }
    }

    /** The runbooks of a component. */
    record RunbookGroup(String id, String title, String note, List<RunbookRow> runbooks) {}

    /** A runbook in a list. */
    record RunbookRow(
            String title,
            String href,
            String operation,
            Piece.Badge badge,
            List<Part> followed,
            Optional<Piece.Day> review,
            Optional<Piece.Person> owner) {}

    /** Every architecture note. */
    record Notes(
            String headline,
            String lead,
            Optional<Titled> toDecide,
            Optional<Titled> toRevisit,
            boolean hasNotes,
            List<NoteRow> notes)
            implements Lists {
        @Override
        public String template() {
            return "notes";
        }
    }

    /** Items under a title. */
    record Titled(String title, List<Piece.Item> items) {}

    /** A note in a list. */
    record NoteRow(
            String href,
            String title,
            Optional<String> about,
            Piece.Badge badge,
            List<Part> relation,
            Optional<Piece.Day> day,
            List<Part> deciders,
            List<Part> revisit) {}

    /** Alerts, their runbooks, and who responds. */
    record Alerts(
            String headline, String lead, boolean hasAlerts, List<AlertRow> alerts, Optional<Severities> severities)
            implements Lists {
        @Override
        public String template() {
            return "alerts";
        }
    }

    /** An alert. */
    record AlertRow(
            String id,
            String name,
            String component,
            String severity,
            List<Part> runbook,
            List<Part> dashboard,
            List<Part> responds) {}

    /** How fast somebody responds. */
    record Severities(String note, List<SeverityRow> rows) {}

    /** A severity and its hours. */
    record SeverityRow(
            String name,
            String definition,
            String businessHours,
            String nights,
            String weekends,
            String holidays,
            boolean internal,
            String responder) {}
}
