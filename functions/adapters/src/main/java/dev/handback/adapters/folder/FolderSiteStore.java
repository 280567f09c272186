package dev.handback.adapters.folder;

import dev.handback.site.SiteKey;
import dev.handback.site.SiteStore;
import dev.handback.site.SiteStoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The site as files below a folder, ready to be opened from there.
 *
 * <p>A file is written beside its place and moved there in one step. Links that lead out of the folder are not followed.
 */
public final class FolderSiteStore implements SiteStore {
    private static final String UNFINISHED = ".handback-";

    private final Path folder;

    private FolderSiteStore(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder, making it where there is none. */
    public static FolderSiteStore open(Path folder) {
        try {
            return new FolderSiteStore(Files.createDirectories(folder).toRealPath());
        } catch (IOException failure) {
            throw new SiteStoreException("Could not open the site's folder " + folder + ".", failure);
        }
    }

    @Override
    public Optional<byte[]> read(String key) {
        Path file = place(key);
        try {
            return inside(file) && Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new SiteStoreException("Could not read %s of the site in %s.".formatted(key, folder), failure);
        }
    }

    @Override
    public void write(String key, byte[] content, String contentType) {
        Path file = place(key);
        try {
            Path parent = Files.createDirectories(file.getParent());
            if (!inside(parent)) {
                throw new IOException("a link leads out of the folder");
            }
            replace(file, parent, content);
        } catch (IOException failure) {
            throw new SiteStoreException("Could not write %s of the site in %s.".formatted(key, folder), failure);
        }
    }

    @Override
    public List<String> list(String prefix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith(UNFINISHED))
                    .map(this::key)
                    .filter(key -> key.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new SiteStoreException("Could not list the site in %s.".formatted(folder), failure);
        }
    }

    private static void replace(Path file, Path parent, byte[] content) throws IOException {
        Path unfinished = Files.createTempFile(parent, UNFINISHED, "");
        try {
            Files.write(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path place(String key) {
        Path place = folder.resolve(new SiteKey(key).value()).normalize();
        if (!place.startsWith(folder)) {
            throw new IllegalArgumentException("not a key of the site: '" + key + "' leads out of its folder");
        }
        return place;
    }

    private boolean inside(Path existing) throws IOException {
        return Files.exists(existing) && existing.toRealPath().startsWith(folder);
    }

    private String key(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
