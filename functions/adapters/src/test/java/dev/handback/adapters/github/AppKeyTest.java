package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class AppKeyTest {

    @Test
    void readsTheFormThatGitHubHandsOut() {
        assertThat(AppKey.read(TestKey.pkcs1())).isEqualTo(TestKey.PAIR.getPrivate());
    }

    @Test
    void readsTheFormThatJavaUses() {
        assertThat(AppKey.read(TestKey.pkcs8())).isEqualTo(TestKey.PAIR.getPrivate());
    }

    @Test
    void saysWhatAKeyMustLookLikeWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppKey.read("c2VjcmV0"))
                .withMessageContaining("BEGIN RSA PRIVATE KEY")
                .withMessageNotContaining("c2VjcmV0");
    }

    @Test
    void refusesHalfAKey() {
        String half = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKC\n-----END RSA PRIVATE KEY-----";
        assertThatIllegalArgumentException().isThrownBy(() -> AppKey.read(half)).withMessageContaining("whole");
    }
}
