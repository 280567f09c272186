package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.markdown.LinkTargets;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.survey.FileIndex;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the links of one document lead: to pages of this version; to the page that shows a record; to the repository's
 * host for other files, where it is known; else nowhere, so that no link of the site is dead.
 */
final class Links implements LinkTargets {
    private static final List<String> FOLDER_PAGES = List.of("README.md", "readme.md", "index.md", "_index.md");

    private final Site site;
    private final Pictures pictures;
    private final DocumentPath from;
    private final Predicate<String> ownAnchors;

    Links(Site site, Pictures pictures, Document document, Predicate<String> ownAnchors) {
        this.site = site;
        this.pictures = pictures;
        this.from = document.path();
        this.ownAnchors = ownAnchors;
    }

    @Override
    public String address(String target, boolean image) {
        String trimmed = target.strip();
        if (trimmed.startsWith("#")) {
            return !image && ownAnchors.test(decode(trimmed.substring(1))) ? trimmed : "";
        }
        if (trimmed.startsWith("//") || trimmed.matches("(?is)[a-z][a-z0-9+.-]*:.*")) {
            String address = trimmed.startsWith("//") ? "https:" + trimmed : trimmed;
            return image ? "" : address;
        }
        return trimmed.isEmpty() ? "" : inside(trimmed, image);
    }

    private String inside(String target, boolean image) {
        int end = firstOf(target, "?#");
        String path = decode(target.substring(0, end));
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        return candidates(path)
                .flatMap(candidate -> destination(candidate, fragment, image).stream())
                .findFirst()
                .orElse("");
    }

    private Stream<DocumentPath> candidates(String path) {
        String root = site.survey().policy().links().siteRoot();
        String full = path.startsWith("/") && !root.isEmpty() ? "/" + root + path : path;
        Stream<String> generated = site.survey().policy().links().generated().entrySet().stream()
                .filter(entry -> full.endsWith(entry.getKey()))
                .map(entry -> full.substring(0, full.length() - entry.getKey().length()) + entry.getValue());
        String bare = full.replaceFirst("(\\.html|/)$", "");
        return Stream.of(Stream.of(full), generated, Stream.of(bare + ".md"), Stream.of(path))
                .flatMap(all -> all)
                .flatMap(reference -> safely(reference).stream());
    }

    private Optional<DocumentPath> safely(String reference) {
        return from.resolve(reference);
    }

    private Optional<String> destination(DocumentPath path, String fragment, boolean image) {
        FileIndex files = site.survey().files();
        if (files.isFolder(path.value())) {
            return image ? Optional.empty() : folder(path);
        }
        Optional<SourceFile> file = files.find(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Address here = here();
        Optional<String> picture = file.flatMap(pictures::show).map(here::to);
        if (image || picture.isPresent()) {
            return picture;
        }
        return page(path, fragment).or(() -> record(path)).or(() -> source("blob", path));
    }

    private Optional<String> folder(DocumentPath folder) {
        return FOLDER_PAGES.stream()
                .flatMap(name -> page(new DocumentPath(folder.value() + "/" + name), "").stream())
                .findFirst()
                .or(() -> source("tree", folder));
    }

    private Optional<String> page(DocumentPath path, String fragment) {
        return site.addresses().document(path).map(address -> {
            boolean known = site.survey()
                    .find(path)
                    .filter(document -> Anchors.of(document).contains(decode(fragment)))
                    .isPresent();
            String anchor = known && !fragment.isEmpty() ? "#" + fragment : "";
            return address.equals(here()) && !anchor.isEmpty() ? anchor : here().to(address) + anchor;
        });
    }

    /** The generated page that shows what a YAML file declares. */
    private Optional<String> record(DocumentPath path) {
        return site.survey()
                .find(path)
                .map(Document::kind)
                .flatMap(Links::shownOn)
                .map(here()::to);
    }

    private static Optional<Address> shownOn(Kind kind) {
        return switch (kind) {
            case ACCESS -> Optional.of(Address.ACCESS);
            case OWNERSHIP, PEOPLE -> Optional.of(Address.OWNERSHIP);
            case FAILURE_MODES -> Optional.of(Address.ALERTS);
            default -> Optional.empty();
        };
    }

    private Optional<String> source(String what, DocumentPath path) {
        return site.input()
                .sourceUrl()
                .map(url -> url.replace("/blob/", "/" + what + "/") + "/" + new Address(path.value()).encoded());
    }

    private Address here() {
        return site.addresses().document(from).orElse(Address.HOME);
    }

    private static int firstOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
