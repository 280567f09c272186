package dev.handback.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.policy.Policy;
import dev.handback.policy.Profile;
import dev.handback.source.FakeTree;
import dev.handback.source.PastTree;
import org.junit.jupiter.api.Test;

final class PolicySourceTest {
    private static final String STRICT = "version: 1\nprofile: strict\n";
    private static final String LOUD = "version: 1\nprofile: loud\n";
    private static final String BROKEN = "version: 1\nprofile: [\n";

    @Test
    void isThatOfTheTree() {
        assertThat(profile(STRICT, LOUD)).isEqualTo(Profile.STRICT);
        assertThat(profile(STRICT + "colour: red\n", "version: 1\nprofile: adopt\n"))
                .isEqualTo(Profile.STRICT);
    }

    @Test
    void isTheLastValidOneWhereItIsNotValid() {
        assertThat(profile(LOUD, BROKEN, STRICT, "version: 1\nprofile: adopt\n"))
                .isEqualTo(Profile.STRICT);
        assertThat(profile(BROKEN, "", STRICT)).isEqualTo(Profile.STRICT);
    }

    @Test
    void isWhatCanBeReadWhereNoneWasEverValid() {
        assertThat(profile(LOUD, BROKEN)).isEqualTo(Profile.STANDARD);
        assertThat(profile(BROKEN)).isEqualTo(Policy.none().profile());
    }

    @Test
    void isNoneWhereTheFileIsGone() {
        assertThat(PolicySource.of(new PastTree(FakeTree.of("a.md", ""), STRICT)))
                .isEqualTo(Policy.none());
    }

    private static Profile profile(String now, String... before) {
        return PolicySource.of(new PastTree(FakeTree.of(Policy.PATH.value(), now), before))
                .profile();
    }
}
