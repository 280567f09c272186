package dev.handback.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The scanner against Flexmark on all Markdown of the folders that the system property {@code handback.repositories}
 * names, with a colon between two.
 */
final class ScannerOnRepositoriesTest {

    @Test
    void readsWhatFlexmarkReads() {
        String folders = System.getProperty("handback.repositories", "");
        assumeThat(folders).isNotEmpty();

        Map<Path, List<String>> different = new TreeMap<>();
        Stream.of(folders.split(":")).flatMap(folder -> files(Path.of(folder))).forEach(file -> {
            List<String> found = Differences.in(text(file));
            if (!found.isEmpty()) {
                different.put(file, found);
            }
        });
        assertThat(different).isEmpty();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
