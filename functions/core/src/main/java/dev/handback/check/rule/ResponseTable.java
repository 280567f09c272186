package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** How soon who answers a problem of which severity, at which hours ({@code severities} of an engagement). */
record ResponseTable(Document file) {
    static final List<String> HOURS = List.of("business_hours", "nights", "weekends", "holidays");
    static final String NOT_COVERED = "not covered";
    /** Severities are counted from 1, the worst, to this one. */
    static final int LOWEST = 4;

    Optional<YamlNode> severity(int number) {
        return file.fields().find("severities").flatMap(all -> all.find(String.valueOf(number)));
    }

    /** The answer that is promised at these hours; nothing where it is left blank. */
    Optional<String> response(int number, String hours) {
        return severity(number).flatMap(node -> node.find("response")).flatMap(node -> node.text(hours));
    }

    /** Where a severity stands; where it is absent, the place of all of them. */
    Finding.Place place(int number) {
        String subject = "severity " + number;
        return file.fields()
                .find("severities")
                .flatMap(all -> all.entry(String.valueOf(number)))
                .map(entry -> Places.at(file, entry.key().mark(), subject))
                .orElse(Places.key(file, "severities", subject));
    }

    /** Where the answer at these hours stands. */
    Mark markOf(int number, String hours) {
        return severity(number)
                .flatMap(node -> node.find("response"))
                .map(node -> node.markOf(hours))
                .orElse(file.fields().mark());
    }

    /** Hours as they are said in a sentence. */
    static String spoken(String hours) {
        return hours.replace('_', ' ');
    }
}
