package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens here are made up as the test runs, so that no scanner of this repository takes them for real. */
final class SecretRulesTest {
    private static final String LETTERS = "q7Zk2Lw9Xr4Tn8Vb3Jc6Hd5Gf1Ms0PyRtUeAoIiKlNmBvCxWzQjHgFdSa";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIA 16",
                "ASIA 16",
                "ghp_ 36",
                "gho_ 36",
                "ghs_ 40",
                "glpat- 20",
                "sk_live_ 24",
                "rk_live_ 24",
                "AIza 35",
                "npm_ 36",
                "xoxb-123456789012- 24",
                "hvs. 30",
                "ghu_ 36",
                "ghr_ 40",
                "gldt- 20",
                "glrt- 20",
                "xoxe.xoxp-1- 40",
                "whsec_ 32",
                "GOCSPX- 28",
                "hvb. 30",
                "sk-ant-api03- 93",
                "sk-proj-a1B2c3D4e5F6g7H8i9J0kT3BlbkFJ 20",
                "dckr_pat_ 27",
                "NRAK- 27",
                "abc8Q~ 34",
                "SG.a1B2c3D4e5F6g7H8i9J0k1. 43",
            })
    void knowsTheFormsOfTokens(String form) {
        String[] words = form.split(" ", 2);
        String body = (LETTERS + LETTERS).substring(0, Integer.parseInt(words[1]));
        String token = words[0] + (form.matches("(A[KS]I|NRAK).*") ? body.toUpperCase(java.util.Locale.ROOT) : body);
        assertThat(findings("run --token=" + token + " now\n")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("SC001");
            assertThat(finding.mark().column()).isEqualTo(13);
            assertThat(finding.toString()).doesNotContain(body.substring(0, 8));
        });
    }

    @Test
    void knowsTheKeysOfConnectionStrings() {
        String body = LETTERS + LETTERS;
        assertThat(findings("AccountName=shop;AccountKey=" + body.substring(0, 86) + "==\n"))
                .extracting(Finding::subject)
                .containsExactly("an Azure storage key");
        assertThat(findings("SharedAccessKey=" + body.substring(0, 43) + "=\n"))
                .extracting(Finding::subject)
                .containsExactly("an Azure access key");
    }

    @Test
    void knowsASignedToken() {
        assertThat(findings(
                        jwt("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", "{\"sub\":\"shop-1\",\"scope\":\"all\"}") + "\n"))
                .extracting(Finding::rule)
                .containsExactly("SC001");
    }

    @Test
    void leavesThreePartsThatAreNoTokenAlone() {
        assertThat(findings(jwt("{\"kind\":\"thing\"}", "{\"sub\":\"shop-1\"}") + "\n"))
                .isEmpty();
        assertThat(findings(jwt("{\"alg\":\"HS256\"}", "{\"sub\":\"1234567890\",\"name\":\"John Doe\"}") + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAIOSFODNN7EXAMPLE",
                "AKIAXXXXXXXXXXXXXXXX",
                "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "ghp_000000000000000000000000000000000000",
                "ghp_abababababababababababababababababab",
                "ghp_<your token>",
                "glpat-YOUR-TOKEN-GOES-HERE-1234",
                "sk_test_q7Zk2Lw9Xr4Tn8Vb3Jc6Hd5G",
                "xoxb-your-token",
                "eyJhbGciOiJIUzI1NiJ9",
            })
    void leavesPlaceholdersAlone(String text) {
        assertThat(findings(text + "\n")).isEmpty();
    }

    @Test
    void leavesAKeyWithoutABodyAlone() {
        assertThat(findings("-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----\n"))
                .isEmpty();
        assertThat(findings("-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA...\n-----END RSA PRIVATE KEY-----\n"))
                .isEmpty();
        assertThat(findings("It begins with `-----BEGIN PRIVATE KEY-----`.\n")).isEmpty();
        assertThat(findings("-----BEGIN PUBLIC KEY-----\n" + LETTERS + LETTERS + "\n"))
                .isEmpty();
    }

    @Test
    void knowsAKeyThatIsWrittenOnOneLine() {
        String body = (LETTERS + LETTERS).substring(0, 64);
        String key = "-----BEGIN PRIVATE KEY-----\\n" + body + "\\n" + body + "\\n-----END PRIVATE KEY-----\\n";
        assertThat(findings("  \"private_key\": \"" + key + "\",\n"))
                .extracting(finding -> finding.rule() + " " + finding.mark().column())
                .containsExactly("SC002 19");
        assertThat(findings("-----BEGIN PRIVATE KEY----- " + body + " -----END PRIVATE KEY-----\n"))
                .hasSize(1);
        assertThat(findings("\"-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n\"\n" + body + body))
                .isEmpty();
    }

    @Test
    void knowsATokenBesideTheWordsOfAKey() {
        assertThat(findings("PRIVATE KEY ghp_" + LETTERS.substring(0, 36) + "\n"))
                .extracting(Finding::rule)
                .containsExactly("SC001");
    }

    private static String jwt(String header, String payload) {
        return part(header) + "." + part(payload) + "." + LETTERS.substring(0, 43);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<Finding> findings(String text) {
        return RuleCase.check(FakeTree.of("docs/a.md", text)).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().startsWith("SC"))
                .toList();
    }
}
