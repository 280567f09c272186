package dev.handback.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.yaml.YamlNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hugo's front matter in TOML is read where that is certain, and counts as front matter in any case. */
final class TomlFieldsTest {

    @Test
    void areReadLineByLineUpToTheFirstTable() {
        FrontMatter toml = FrontMatter.of(List.of(
                "+++",
                "# a comment",
                "title = \"Use \\\"queues\\\"\"   # why",
                "status = 'accepted'",
                "date = 2026-03-04",
                "tags = [\"a\", \"b\"]",
                "long = \"\"\"",
                "[menu]",
                "title = \"Other\"",
                "+++",
                "# A"));

        assertThat(toml.fields().entries().stream().map(YamlNode.Entry::name))
                .containsExactly("title", "status", "date", "tags");
        assertThat(toml.fields().text("title")).contains("Use \"queues\"");
        assertThat(toml.fields().markOf("date").line()).isEqualTo(5);
        assertThat(toml.bodyLine()).isEqualTo(11);
        assertThat(toml.isReadable()).isFalse();
        assertThat(toml.isBroken()).isFalse();
    }

    @Test
    void areNoneWithoutAnEnd() {
        assertThat(FrontMatter.of(List.of("+++", "title = 1"))).isEqualTo(new FrontMatter.Absent());
    }
}
