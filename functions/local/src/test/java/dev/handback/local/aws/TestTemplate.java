package dev.handback.local.aws;

import java.nio.file.Path;

/** The template in the tests' resources: the deployed one's shape. */
public final class TestTemplate {
    private TestTemplate() {}

    public static Template read() {
        return Template.read(Path.of("src/test/resources/template.yaml"));
    }
}
