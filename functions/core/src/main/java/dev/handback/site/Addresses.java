package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.engagement.ComponentReadiness;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where every page of a version lies. No two share an address, on file systems without upper case either. */
final class Addresses {
    private static final List<Address> OWN = List.of(
            Address.HOME,
            Address.MATRIX,
            Address.OPERATORS,
            Address.RUNBOOKS,
            Address.ALERTS,
            Address.NOTES,
            Address.OWNERSHIP,
            Address.ACCESS,
            Address.VERSIONS,
            Address.LEVELS,
            Address.LEGEND,
            Address.RULES,
            Address.FILES);

    private final Map<DocumentPath, Address> documents = new LinkedHashMap<>();
    private final Map<String, Address> components = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Addresses(Survey survey) {
        Stream.concat(OWN.stream(), RulesPages.addresses()).forEach(address -> taken.add(SafeName.key(address.key())));
        if (survey.readiness().declared()) {
            for (ComponentReadiness component : survey.readiness().components()) {
                String id = component.component().id();
                components.computeIfAbsent(id, i -> free("components/" + SafeName.part(i.replace('/', '-'))));
            }
        }
        survey.documents().stream()
                .filter(document -> isPage(document, survey))
                .forEach(document -> documents.put(document.path(), free(folder(document.path()))));
    }

    /** Whether a document has a page: it is Markdown, and the policy does not leave it out. */
    private static boolean isPage(Document document, Survey survey) {
        boolean markdown = document instanceof Document.Text
                || (document instanceof Document.Unread && document.kind().isMarkdown());
        return markdown && !survey.policy().site().leavesOut(document.path());
    }

    Map<DocumentPath, Address> documents() {
        return documents;
    }

    Optional<Address> document(DocumentPath path) {
        return Optional.ofNullable(documents.get(path));
    }

    Optional<Address> component(String id) {
        return Optional.ofNullable(components.get(id));
    }

    private static String folder(DocumentPath path) {
        String name = path.fileName();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return SafeName.path(Stream.concat(
                Arrays.stream(path.folder().split("/", -1)).filter(part -> !part.isEmpty()), Stream.of(stem)));
    }

    private Address free(String folder) {
        for (int i = 1; ; i++) {
            Address address = Address.page(i == 1 ? folder : folder + "~" + i);
            if (taken.add(SafeName.key(address.key()))) {
                return address;
            }
        }
    }
}
