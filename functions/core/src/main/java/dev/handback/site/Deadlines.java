package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.engagement.Runbook;
import dev.handback.site.view.Home;
import dev.handback.site.view.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due in the next two weeks, or was due and is open. */
final class Deadlines {
    private static final int DAYS = 14;
    private static final int SHOWN = 6;

    private final Site site;

    Deadlines(Site site) {
        this.site = site;
    }

    Home.Due due() {
        List<Home.Deadline> items = Stream.of(access(), reviews(), changes(), notes())
                .flatMap(all -> all)
                .filter(deadline -> !deadline.day().iso().isAfter(site.today().plusDays(DAYS)))
                .sorted(Comparator.comparing(
                                (Home.Deadline deadline) -> deadline.day().iso())
                        .thenComparing(Home.Deadline::text))
                .limit(SHOWN)
                .toList();
        return new Home.Due(Optional.empty(), items);
    }

    private Stream<Home.Deadline> access() {
        return Grant.all(site).stream()
                .filter(grant -> grant.isOpen(site))
                .flatMap(grant -> grant.expires().stream()
                        .map(day -> new Home.Deadline(
                                "Access ends: " + Part.withoutMail(grant.name()),
                                Address.HOME.to(Address.ACCESS) + "#" + grant.anchor(),
                                site.due(day))));
    }

    private Stream<Home.Deadline> reviews() {
        return site.survey().handoff().runbooks().stream()
                .flatMap(runbook -> runbook.reviewDue().stream()
                        .flatMap(day -> document("Review: ", runbook.document(), day).stream()));
    }

    private Stream<Home.Deadline> changes() {
        return site.survey()
                .texts(Kind.EMERGENCY_CHANGE)
                .filter(EmergencyChanges::isOpen)
                .flatMap(change ->
                        day(change, "reconcile_by")
                                .flatMap(day -> document("Bring into code: ", change, day))
                                .stream());
    }

    private Stream<Home.Deadline> notes() {
        return site.survey()
                .texts(Kind.ARCHITECTURE_NOTE)
                .flatMap(note -> Stream.of(
                                day(note, "decide_by")
                                        .filter(day -> Note.isProposed(note))
                                        .flatMap(day -> document("Decide: ", note, day)),
                                day(note, "revisit_on")
                                        .filter(day -> Note.isInForce(note))
                                        .flatMap(day -> document("Look again: ", note, day)))
                        .flatMap(Optional::stream));
    }

    private static Optional<LocalDate> day(Document document, String key) {
        return document.fields().text(key).flatMap(Dates::parse);
    }

    private Optional<Home.Deadline> document(String what, Document document, LocalDate day) {
        return site.addresses()
                .document(document.path())
                .map(to -> new Home.Deadline(what + document.title(), Address.HOME.to(to), site.due(day)));
    }

    /** The day by which a runbook has to be confirmed again, where it is near or past. */
    static boolean isNear(Site site, Runbook runbook) {
        return runbook.reviewDue()
                .filter(day ->
                        !day.isAfter(site.survey().policy().freshness().warn().after(site.today())))
                .isPresent();
    }
}
