package dev.handback.cli;

import dev.handback.site.SiteKey;
import dev.handback.site.SiteStore;
import dev.handback.site.SiteStoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site in a folder, written so that an interrupted run leaves nothing by halves: a version grows beside the others, and
 * is moved to its place when its manifest, the last of its files, is written. One run at a time holds the folder, and
 * clears away what an earlier one that was killed has left.
 */
final class StagedFolder implements SiteStore, AutoCloseable {
    private static final String MANIFEST = "/manifest.json";

    private static final String UNFINISHED = ".unfinished-";
    private static final String LOCK = UNFINISHED + "lock";

    private final Path folder;
    private final boolean isNew;
    private final FileChannel lock;
    private final Path staging;

    private StagedFolder(Path folder, boolean isNew, FileChannel lock) throws IOException {
        this.folder = folder;
        this.isNew = isNew;
        this.lock = lock;
        this.staging = Files.createTempDirectory(folder, UNFINISHED);
    }

    static StagedFolder in(Path folder) throws IOException {
        boolean isNew = !Files.exists(folder);
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        clear(folder);
        return new StagedFolder(folder, isNew, lock);
    }

    /** Whether a file at the top of a folder was put there by an earlier run, however that ended. */
    static boolean isOurs(Path file) {
        return String.valueOf(file.getFileName()).startsWith(UNFINISHED) || Files.exists(file.resolve("manifest.json"));
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException held) {
            // by this process
        }
        channel.close();
        throw CommandException.blocked(
                "Another run is writing to %s. Wait until it has ended, or name another folder.".formatted(folder));
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isDirectory)
                    .filter(file -> String.valueOf(file.getFileName()).startsWith(UNFINISHED))
                    .toList()) {
                delete(file);
            }
        }
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
                    .filter(file -> !folder.relativize(file).startsWith(LOCK) && !file.startsWith(staging))
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

    /** A folder that was made for nothing goes, too. */
    @Override
    public void close() throws IOException {
        delete(staging);
        lock.close();
        Files.deleteIfExists(folder.resolve(LOCK));
        if (isNew && isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
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
