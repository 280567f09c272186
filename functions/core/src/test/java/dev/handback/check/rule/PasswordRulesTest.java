package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is told from a name, a reference and an example, and never repeated. Those here are put together as the test runs. */
final class PasswordRulesTest {
    private static final String STRONG = "vK9" + "!tLq2" + "Zw";
    private static final String LONG = "q7zk2lw9" + "xr4tn8vb" + "3jc6hd5g";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password = \"@\"",
                "password: @",
                "DB_PASSWORD=@",
                "  \"password\": \"@\",",
                "{\"password\": \"@\"}",
                "client_secret: '@'",
                "mysql --password @",
                "aws_secret_access_key = %",
                "api-key: %",
                "The password is kept here: `PASSWORD=@`.",
            })
    void findsAPasswordBehindTheWordThatSaysSo(String line) {
        String text = line.replace("@", STRONG).replace("%", LONG);
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("SC004");
            assertThat(text.substring(finding.mark().column() - 1)).startsWith(text.contains(LONG) ? LONG : STRONG);
            assertThat(finding.toString()).doesNotContain(STRONG).doesNotContain(LONG);
        });
    }

    @Test
    void findsAPasswordInAnAddress() {
        String text = "Connect to postgres://app:" + STRONG + "@orders.internal:5432/orders first.";
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("SC003");
            assertThat(finding.mark().column()).isEqualTo(27);
            assertThat(finding.toString()).doesNotContain(STRONG);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: <your password>",
                "password: changeme123!A",
                "password = var.db_password",
                "password = data.aws_secretsmanager_secret_version.db.secret_string",
                "password: ${DB_PASSWORD}",
                "password: $(cat /run/secrets/Db-1)",
                "password: {{ .Values.password }}",
                "password: ********",
                "password: \"P@ssw0rd123\"",
                "password: hunter2",
                "secretName: orders-db-credentials-v2",
                "secret: arn:aws:secretsmanager:eu-west-1:111122223333:secret:Orders-Db1",
                "secret: kubernetes.io/service-account-token-A1",
                "token: ordersServiceAccountToken1",
                "password: see 1Password, vault Shop",
                "password: cGFzc3dvcmQ=",
                "checksum/secret: q7zk2lw9xr4tn8vb3jc6hd5g",
                "Rotate the secret every 90 days: see [Rotate](rotate-orders-db-password.md#Step2).",
                "https://user:password@host.example.com/",
                "postgres://postgres:postgres@localhost:5432/orders",
                "https://app:${TOKEN}@github.com/acme/shop",
                "git@github.com:acme/shop.git",
                "image: ghcr.io/acme/shop:v2026.11@sha256:0123",
                "http://localhost:3000/@fs/Users1",
            })
    void leavesExamplesNamesAndReferencesAlone(String line) {
        assertThat(findings(line)).isEmpty();
    }

    @Test
    void neverQuotesAPasswordInAMessageOfAnotherRule() {
        assertThat(Shown.value("password=" + STRONG)).isEmpty();
        assertThat(Shown.value("ftp://app:" + STRONG + "@orders.internal")).isEmpty();
    }

    private static List<Finding> findings(String line) {
        return RuleCase.check(FakeTree.of("docs/a.md", line + "\n")).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().startsWith("SC"))
                .toList();
    }
}
