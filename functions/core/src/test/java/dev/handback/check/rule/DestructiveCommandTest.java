package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Reported;
import dev.handback.source.FakeTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be taken back is asked for a look before it, or a way back; what comes back by itself is not. */
final class DestructiveCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /var/lib/orders",
                "sudo rm -fr \"$DIR\"",
                "kubectl delete namespace shop",
                "oc delete -n \"$NS\" pvc \"$PVC\"",
                "kubectl --context prod delete deployment checkout",
                "terraform destroy -target=module.shop",
                "terragrunt destroy",
                "helm uninstall checkout",
                "psql -c 'DROP TABLE orders'",
                "TRUNCATE TABLE orders;",
                "DELETE FROM orders;",
                "aws rds delete-db-instance --db-instance-identifier orders",
                "aws --profile prod ec2 terminate-instances --instance-ids i-1",
                "aws s3 rm s3://orders --recursive",
                "gcloud compute instances delete web-1",
                "docker system prune --all",
                "redis-cli FLUSHALL",
            })
    void speaksOfWhatCannotBeTakenBack(String command) {
        assertThat(places("1. Go.\n\n   ```bash\n   " + command + "\n   ```\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm file",
                "rm -rf .terraform",
                "rm -rf /tmp/build",
                "kubectl delete pod checkout-1",
                "kubectl delete namespace shop --dry-run=server",
                "# terraform destroy",
                "DELETE FROM orders WHERE id = 7;",
                "aws s3 cp a s3://orders",
                "helm list",
                "terraform apply",
            })
    void leavesTheOthersAlone(String command) {
        assertThat(places("1. Go.\n\n   ```bash\n   " + command + "\n   ```\n")).isEmpty();
    }

    @Test
    void pointsAtTheCommandAndSaysEachSortOnce() {
        assertThat(
                        places(
                                "1. Go.\n\n   ```bash\n   terraform destroy\n   terraform destroy\n   sudo rm -rf /srv/shop\n   ```\n"))
                .containsExactly("6:4 terraform destroy", "8:9 rm -rf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Check that nobody uses it.\n\n   ```\n   terraform destroy\n   ```\n",
                "1. Go.\n\n   ```\n   kubectl get ns shop\n   kubectl delete ns shop\n   ```\n",
                "1. Go.\n\n   ```\n   terraform destroy\n   ```\n\n## Rollback\n\nApply it anew.\n",
                "1. Go.\n\n   ```\n   terraform destroy\n   ```\n\nIt can be restored from last night.\n",
                "1. Never run `terraform destroy`.\n",
            })
    void isContentWithALookBeforeOrAWayBack(String steps) {
        assertThat(places(steps)).isEmpty();
    }

    private static List<String> places(String steps) {
        return RuleCase.check(FakeTree.of("docs/runbooks/clean.md", "# Clean\n\n" + steps)).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("RB010"))
                .map(finding -> "%d:%d %s"
                        .formatted(finding.mark().line(), finding.mark().column(), finding.subject()))
                .toList();
    }
}
