package dev.handback.survey;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Assessment;
import dev.handback.engagement.Dates;
import dev.handback.engagement.EmergencyChange;
import dev.handback.engagement.FailureModes;
import dev.handback.engagement.Handoff;
import dev.handback.engagement.Ownership;
import dev.handback.engagement.Roster;
import dev.handback.engagement.Runbook;
import dev.handback.engagement.RunbookReader;
import dev.handback.policy.Policy;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Surveys a tree: reads its documents, and what follows from them. */
public final class Surveyor {
    private final Policy policy;
    private final LocalDate today;
    private final Terms terms;

    public Surveyor(Policy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
        this.terms = new Terms(policy, today);
    }

    /**
     * Reads a tree.
     *
     * @param name what people call the repository
     */
    public Survey survey(String name, SourceTree tree) {
        return survey(name, tree, tree.files(), Known.nothing());
    }

    /** Reads a tree. What is the same file in another that was read by the same terms is not read again. */
    public Survey survey(String name, SourceTree tree, Survey other) {
        if (!other.terms().equals(terms)) {
            return survey(name, tree);
        }
        List<SourceFile> files = tree.files();
        boolean same = other.name().equals(name) && other.files().files().equals(files);
        return same ? other : survey(name, tree, files, Known.of(other));
    }

    private Survey survey(String name, SourceTree tree, List<SourceFile> all, Known known) {
        FileIndex files = known.index(all);
        DocumentReader reader = new DocumentReader(tree, policy);
        List<Document> documents = files.files().parallelStream()
                .flatMap(file -> known.document(file).or(() -> reader.read(file)).stream())
                .toList();
        Handoff handoff = handoff(documents, known);
        return new Survey(
                name,
                files,
                documents,
                new DocumentIndex(documents),
                policy,
                handoff,
                new Assessment(handoff, policy, today).readiness(name),
                path -> tree.lastChanged(path).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC)),
                today);
    }

    private Handoff handoff(List<Document> documents, Known known) {
        HubFacts hub = new HubFacts(policy.hub());
        Roster roster = hub.roster()
                .orElseGet(() ->
                        of(documents, Kind.PEOPLE).map(Roster::read).findFirst().orElse(Roster.empty()));
        List<Runbook> runbooks = runbooks(documents, known);
        return new Handoff(
                roster,
                of(documents, Kind.OWNERSHIP).map(Ownership::read).findFirst().or(() -> hub.ownership(runbooks)),
                of(documents, Kind.FAILURE_MODES)
                        .map(FailureModes::read)
                        .findFirst()
                        .orElse(new FailureModes(List.of())),
                runbooks,
                providerAccess(documents, roster),
                openChanges(documents),
                hub.name());
    }

    private List<Runbook> runbooks(List<Document> documents, Known known) {
        RunbookReader reader = new RunbookReader(policy);
        return documents.stream()
                .flatMap(document -> document.text(Kind.RUNBOOK).stream())
                .map(text -> known.runbook(text).orElseGet(() -> reader.read(text)))
                .toList();
    }

    private Set<String> providerAccess(List<Document> documents, Roster roster) {
        Set<String> components = new HashSet<>();
        of(documents, Kind.ACCESS)
                .filter(file -> file.text("person")
                        .filter(person -> !roster.isInternal(person))
                        .isPresent())
                .flatMap(file -> file.find("grants").map(YamlNode::items).orElse(List.of()).stream())
                .filter(this::isOpen)
                .forEach(grant -> components.addAll(grant.texts("components")));
        return components;
    }

    private boolean isOpen(YamlNode grant) {
        Optional<LocalDate> granted = grant.text("granted").flatMap(Dates::parse);
        return grant.find("revoked").isEmpty()
                && granted.filter(day -> day.isAfter(today)).isEmpty();
    }

    private static Set<String> openChanges(List<Document> documents) {
        Set<String> components = new HashSet<>();
        of(documents, Kind.EMERGENCY_CHANGE)
                .filter(EmergencyChange::isOpen)
                .forEach(change -> components.addAll(change.texts("systems")));
        return components;
    }

    private static Stream<YamlNode> of(List<Document> documents, Kind kind) {
        return documents.stream().filter(document -> document.kind() == kind).map(Document::fields);
    }
}
