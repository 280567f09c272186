package dev.handback.site.view;

import java.util.List;
import java.util.Optional;

/** The model of one page. Each is named as its template; the larger ones are files of their own. */
public sealed interface View permits View.Simple, Home, Component, Matrix, Runbook, Lists {
    /** The name of the template. */
    String template();

    /** A page or a note: a document as it is. */
    record Text(String template, Optional<Piece.Kicker> kicker, String title, Optional<Piece.Facts> facts, String html)
            implements Simple {}

    /** The index of all pages. */
    record Files(String lead, List<FileGroup> groups) implements Simple {
        @Override
        public String template() {
            return "files";
        }
    }

    /** Pages of one folder. */
    record FileGroup(String id, String title, String note, List<File> files) {}

    /** A page and the file that it was made of. */
    record File(String text, String href, String path, Optional<String> note) {}

    /** The rules that are built in. */
    record Rules(String title, String intro, List<Group> groups, List<Rule> rules) implements Simple {
        @Override
        public String template() {
            return "rules";
        }
    }

    /** A group of rules, with the links to its rules on the page that lists all. */
    record Group(String text, String href, boolean current, List<RuleLink> rules) {}

    /** A rule in a list. */
    record RuleLink(String id, String title, String severity, String href) {}

    /** A rule with what its page says. */
    record Rule(String id, String title, String severity, List<RulePart> parts) {}

    /** A part of a rule's page; the first, why it exists, has no heading. */
    record RulePart(Optional<String> heading, String html) {}

    /** Sends a reader on. */
    record Redirect(String lang, String siteTitle, String href, String text) implements Simple {
        @Override
        public String template() {
            return "redirect";
        }
    }

    /** Says that a page is not in this version. */
    record NotFound(String root, boolean hasElsewhere, List<Piece.Link> elsewhere) implements Simple {
        @Override
        public String template() {
            return "notfound";
        }
    }

    /** The small ones. */
    sealed interface Simple extends View {}
}
