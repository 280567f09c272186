package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.owners.OwnerSources;
import dev.handback.policy.Sources;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CO006: runbooks and notes that no source of ownership names somebody for, said once a folder, or once for all where there
 * are many folders. Asked only where CODEOWNERS says who reviews what.
 */
final class UnownedRule implements Rule {
    private static final Set<Kind> KINDS = Set.of(Kind.RUNBOOK, Kind.ARCHITECTURE_NOTE);
    private static final int MOST_FOLDERS = 3;

    @Override
    public Stream<Finding> check(Survey survey) {
        OwnerSources sources = OwnerSources.of(survey);
        Optional<Document> file =
                OwnerSources.codeOwnersFile(survey).filter(found -> sources.has(Sources.Owners.CODEOWNERS));
        return file.stream().flatMap(owners -> findings(owners, unowned(survey, sources)));
    }

    private static Map<String, List<Document>> unowned(Survey survey, OwnerSources sources) {
        FieldNames names = new FieldNames(survey.policy());
        return survey.documents().stream()
                .filter(document -> KINDS.contains(document.kind()))
                .filter(document -> names.ours(document).text("owner").isEmpty())
                .filter(document -> sources.ownersOf(document.path()).isEmpty())
                .collect(
                        Collectors.groupingBy(document -> document.path().folder(), TreeMap::new, Collectors.toList()));
    }

    private static Stream<Finding> findings(Document owners, Map<String, List<Document>> folders) {
        if (folders.size() > MOST_FOLDERS) {
            int all = folders.values().stream().mapToInt(List::size).sum();
            return Stream.of(finding(
                    owners,
                    "documents",
                    "%d documents in %d folders".formatted(all, folders.size()),
                    "Add a first line `*` with who owns all that nobody else does"));
        }
        return folders.entrySet().stream()
                .map(folder -> finding(
                        owners, folder.getKey(), counted(folder.getValue(), folder.getKey()), fix(folder.getKey())));
    }

    private static String counted(List<Document> documents, String folder) {
        String where = folder.isEmpty() ? "at the top" : "in `" + folder + "`";
        return documents.size() == 1 ? "1 document " + where : documents.size() + " documents " + where;
    }

    private static String fix(String folder) {
        return "Add a line `/%s` with one of your own people or teams".formatted(folder.isEmpty() ? "*" : folder + "/");
    }

    private static Finding finding(Document owners, String subject, String what, String fix) {
        boolean one = what.startsWith("1 ");
        return Finding.of(
                "CO006",
                Places.at(owners, lastLine(owners), subject),
                "%s %s no owner: nobody is asked when %s changes."
                        .formatted(what, one ? "has" : "have", one ? "it" : "one of them"),
                fix);
    }

    /** Behind it a new line would stand. */
    private static Mark lastLine(Document owners) {
        int line = owners.lines().size();
        while (line > 1 && owners.lines().get(line - 1).isBlank()) {
            line--;
        }
        return new Mark(line, 1);
    }
}
