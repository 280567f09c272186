package dev.handback.cli;

import dev.handback.site.SiteKey;
import dev.handback.site.SiteStore;
import dev.handback.site.SiteStoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site in a folder, written so that an interrupted run leaves nothing by halves: a version grows beside the others, and
 * is moved to its place when its manifest, the last of its files, is written.
 */
final class StagedFolder implements SiteStore, AutoCloseable {
    private static final String MANIFEST = "/manifest.json";

    private final Path folder;
    private final Path staging;

    private StagedFolder(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
    }

    static StagedFolder in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new StagedFolder(folder, Files.createTempDirectory(folder, ".unfinished-"));
    }

    @Override
    public Optional<byte[]> read(String key) {
        Path file = folder.resolve(new SiteKey(key).value());
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw failed(key, e);
        }
    }

    @Override
    public void write(String key, byte[] content, String contentType) {
        Path file = staging.resolve(new SiteKey(key).value());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            if (key.endsWith(MANIFEST)) {
                publish(key.substring(0, key.length() - MANIFEST.length()));
            } else if (key.indexOf('/') < 0) {
                Files.move(file, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failed(key, e);
        }
    }

    private void publish(String version) throws IOException {
        Path place = folder.resolve(version);
        Path old = staging.resolve(".old");
        if (Files.exists(place)) {
            Files.move(place, old);
        }
        Files.move(staging.resolve(version), place);
        delete(old);
    }

    @Override
    public List<String> list(String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(staging))
                    .map(file -> folder.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"))
                    .filter(key -> key.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failed(prefix, e);
        }
    }

    @Override
    public void close() throws IOException {
        delete(staging);
    }

    static void delete(Path top) throws IOException {
        if (Files.exists(top)) {
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static SiteStoreException failed(String key, IOException e) {
        return new SiteStoreException("%s cannot be read or written: %s.".formatted(key, e), e);
    }
}
