package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.site.view.View;
import dev.handback.source.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the index of all pages, by folder. */
final class FilesPage {
    private static final Address HERE = Address.FILES;

    private final Site site;

    FilesPage(Site site) {
        this.site = site;
    }

    Page page() {
        Map<String, List<View.File>> folders = new TreeMap<>();
        site.addresses()
                .documents()
                .forEach((path, address) -> folders.computeIfAbsent(path.folder(), folder -> new ArrayList<>())
                        .add(file(path, address)));
        List<View.FileGroup> groups = new ArrayList<>();
        folders.forEach((folder, files) -> groups.add(new View.FileGroup(
                "f-" + groups.size(),
                folder.isEmpty() ? "At the top" : folder,
                Words.count(files.size(), "page", "pages"),
                files)));
        int count = site.addresses().documents().size();
        String lead = count == 0
                ? "This repository has no Markdown file that could be a page."
                : "Every Markdown file of the repository that policy does not leave out, %d in all.".formatted(count);
        return Page.of(HERE, "All pages", new View.Files(lead, groups));
    }

    private View.File file(DocumentPath path, Address address) {
        Optional<Document> document = site.survey().find(path);
        return new View.File(
                document.map(Document::title).orElse(path.fileName()),
                HERE.to(address),
                path.value(),
                document.map(Document::kind).filter(kind -> kind != Kind.PAGE).map(kind -> Words.plain(kind.id())));
    }
}
