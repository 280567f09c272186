package dev.handback.local.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A function's deployed artifact: its jars under {@code lib/}. */
final class FunctionZip {
    private FunctionZip() {}

    /** Lays the archive out in a folder, as Lambda does in {@code /var/task}. */
    static Path unpack(Path zip, Path folder) {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry :
                    archive.stream().filter(each -> !each.isDirectory()).toList()) {
                unpack(archive, entry, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the function's archive %s cannot be unpacked".formatted(zip), e);
        }
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry of %s leaves its folder: %s".formatted(archive.getName(), entry));
        }
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream content = archive.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
