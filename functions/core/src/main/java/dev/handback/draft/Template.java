package dev.handback.draft;

import dev.handback.source.DocumentPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that a client fills in, from {@code templates/documents/}. It is valid as it is and claims nothing: what is to
 * be written stands in comments.
 *
 * @param path where it belongs
 */
public record Template(String resource, DocumentPath path) {

    /** The documents that belong together. */
    public enum Set {
        HANDOFF("people.yml", "handoff/people.yml", "ownership.yml", "handoff/ownership.yml", "failure-modes.yml",
                "handoff/failure-modes.yml"),
        ACCESS_REQUEST("access-request.yml", ".github/ISSUE_TEMPLATE/access-request.yml");

        private final List<Template> templates;

        Set(String... resourcesAndPaths) {
            this.templates = Stream.iterate(0, i -> i < resourcesAndPaths.length, i -> i + 2)
                    .map(i -> new Template(resourcesAndPaths[i], new DocumentPath(resourcesAndPaths[i + 1])))
                    .toList();
        }

        public List<Template> templates() {
            return templates;
        }

        /** The name on the command line. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Optional<Set> of(String id) {
            return Arrays.stream(values()).filter(set -> set.id().equals(id)).findFirst();
        }
    }

    /** Its bytes. */
    public byte[] content() {
        String name = "/templates/documents/" + resource;
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + name + " cannot be read", e);
        }
    }
}
