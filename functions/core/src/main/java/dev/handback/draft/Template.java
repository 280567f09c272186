package dev.handback.draft;

import dev.handback.source.DocumentPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * A document that a client fills in, from {@code templates/documents/}. It is valid as it is and claims nothing: what is to
 * be written stands in comments. What says nothing while it is empty is an example under a name that nobody reads, with the
 * one that it is to have.
 */
public enum Template {
    PEOPLE("handoff", "handoff/people.yml"),
    OWNERSHIP("handoff", "handoff/ownership.yml"),
    FAILURE_MODES("handoff", "handoff/failure-modes.yml"),
    ENGAGEMENT("handoff", "handoff/engagement.template.yml"),
    ACCESS("handoff", "handoff/access.template.yml"),
    ACCESS_REQUEST("access-request", ".github/ISSUE_TEMPLATE/access-request.yml");

    private final String set;
    private final String path;

    Template(String set, String path) {
        this.set = set;
        this.path = path;
    }

    /** Those that belong together under a name; none where there is no such name. */
    public static List<Template> ofSet(String name) {
        return Arrays.stream(values())
                .filter(template -> template.set.equals(name))
                .toList();
    }

    /** Where it belongs. */
    public DocumentPath path() {
        return new DocumentPath(path);
    }

    /** Its bytes. */
    public byte[] content() {
        String resource = "/templates/documents/" + path().fileName();
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + resource + " cannot be read", e);
        }
    }
}
