package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes e-mail addresses where ids belong finds them in no finding of any rule. */
final class DiscretionTest {
    private static final String IDS =
            "\\b(dana|maria|carla|eli|pedro|platform|northwind|checkout|deploy|sale|secrets)\\b";

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void repeatsNoAddress(RuleCase broken) {
        FakeTree sound = addressed(SoundRepository.tree());
        FakeTree tree = addressed(broken.change().apply(SoundRepository.tree()));
        assertThat(RuleCase.check(tree, sound).findings())
                .isNotEmpty()
                .allSatisfy(reported -> assertThat(reported.finding().message()
                                + reported.finding().fix()
                                + reported.finding().subject())
                        .doesNotContain("@acme.example"));
    }

    static Stream<RuleCase> cases() {
        return RulesTest.cases();
    }

    private static FakeTree addressed(FakeTree tree) {
        FakeTree changed = tree;
        for (SourceFile file : tree.files()) {
            String text = new String(tree.read(file), StandardCharsets.UTF_8);
            changed = changed.with(file.path().value(), text.replaceAll(IDS, "$1@acme.example"));
        }
        return changed;
    }
}
