package dev.handback.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deployed, looked at as it is deployed. Runs when there is a zip, so not with the other tests. */
final class WebhookZipCheck {
    private static final File ZIP = new File("target/webhook.zip");
    private static final long LARGEST = 750_000;

    @Test
    void holdsThreeJarsAndTheCommands() throws IOException {
        List<String> entries = entries();
        assertThat(entries).filteredOn(name -> name.startsWith("lib/")).allMatch(name -> name.endsWith(".jar"));
        assertThat(entries)
                .filteredOn(name -> name.startsWith("lib/"))
                .extracting(name -> name.substring("lib/".length()).replaceFirst("-[0-9][0-9.]*\\.jar", ""))
                .containsExactlyInAnyOrder("aws-lambda-java-core", "handback-webhook", "jackson-core");
        assertThat(entries)
                .filteredOn(name -> !name.startsWith("lib/"))
                .allMatch(name -> name.matches("dev/handback/(command|source)/.*\\.class"))
                .contains("dev/handback/command/CommandJson.class", "dev/handback/source/RepositoryName.class");
    }

    @Test
    void staysSmall() {
        assertThat(ZIP).size().isLessThan(LARGEST);
    }

    /** With the class path that Lambda makes of the zip, and nothing else, a delivery can be met and refused. */
    @Test
    void holdsAllThatTheFunctionLoads(@TempDir Path folder) throws Exception {
        try (var classes = new URLClassLoader(unpack(folder), ClassLoader.getPlatformClassLoader())) {
            Class<?> environment = Class.forName("dev.handback.webhook.Environment", true, classes);
            assertThat(environment.getClassLoader()).isSameAs(classes);
            for (String name : entries()) {
                if (name.endsWith(".class")) {
                    loads(classes, name.replace('/', '.').substring(0, name.length() - ".class".length()));
                }
            }
            loads(classes, "dev.handback.webhook.WebhookFunction");
            loads(classes, "dev.handback.webhook.Triage");
        }
    }

    private static void loads(ClassLoader classes, String name) throws ClassNotFoundException {
        // Resolving the signatures finds a class that is missing from the zip.
        assertThat(Class.forName(name, true, classes).getDeclaredMethods()).isNotNull();
    }

    private static List<String> entries() throws IOException {
        try (var zip = new ZipFile(ZIP)) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static URL[] unpack(Path folder) throws IOException {
        var urls = new ArrayList<URL>(List.of(folder.toUri().toURL()));
        try (var zip = new ZipFile(ZIP)) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.resolveSibling(""));
                Files.copy(zip.getInputStream(entry), file);
                if (entry.getName().endsWith(".jar")) {
                    urls.add(file.toUri().toURL());
                }
            }
        }
        return urls.toArray(URL[]::new);
    }
}
