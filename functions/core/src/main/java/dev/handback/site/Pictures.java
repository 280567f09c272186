package dev.handback.site;

import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The repository's pictures that pages show: copied into the version, so that nothing is fetched from elsewhere. */
final class Pictures {
    private static final long LARGEST = 5_000_000;
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private final SortedMap<Address, SourceFile> shown = new TreeMap<>();

    /** Where a picture is shown from; nothing for what is no picture, or too large a one. */
    synchronized Optional<Address> show(SourceFile file) {
        boolean picture = TYPES.containsKey(file.path().extension())
                && file.mode() == SourceFile.Mode.FILE
                && file.size() <= LARGEST;
        if (!picture) {
            return Optional.empty();
        }
        Address address = address(file.path());
        return shown.computeIfAbsent(address, a -> file).equals(file) ? Optional.of(address) : Optional.empty();
    }

    synchronized Stream<SitePage> pages(SourceTree tree) {
        return shown.entrySet().stream()
                .map(picture -> new SitePage(
                        picture.getKey().key(),
                        tree.read(picture.getValue()),
                        TYPES.getOrDefault(
                                picture.getValue().path().extension().toLowerCase(Locale.ROOT), "image/png")));
    }

    private static Address address(DocumentPath path) {
        return new Address("_files/" + SafeName.path(Arrays.stream(path.value().split("/", -1))));
    }
}
