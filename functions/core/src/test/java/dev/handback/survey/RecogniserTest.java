package dev.handback.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.document.Document;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases stand in {@code recognition/kinds.txt}: a path, a text, and which kind a reader would call it. */
final class RecogniserTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void callsADocumentWhatAReaderWould(Case known) {
        Document document = new Surveyor(Policy.none(), LocalDate.of(2026, 11, 18))
                .survey("shop", FakeTree.of(known.path(), known.text()))
                .find(new DocumentPath(known.path()))
                .orElseThrow();
        assertThat(document.kind().id()).as(known.why()).isEqualTo(known.kind());
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = RecogniserTest.class.getResourceAsStream("/recognition/kinds.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Case::of);
        }
    }

    record Case(String kind, String path, String why, String text) {
        static Case of(String line) {
            String[] parts = line.split(" \\| ", 4);
            return new Case(
                    parts[0], parts[1], parts[2], parts[3].replace("¶", "\n\n").replace("\n\n|", "\n|"));
        }

        @Override
        public String toString() {
            return "%s is a %s: %s".formatted(path, kind, why);
        }
    }
}
