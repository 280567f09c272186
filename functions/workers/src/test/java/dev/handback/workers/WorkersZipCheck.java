package dev.handback.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is deployed, looked at as it is deployed. Runs when there is a zip, so not with the other tests. */
final class WorkersZipCheck {
    private static final File ZIP = new File("target/workers.zip");
    private static final long LARGEST = 25_000_000;

    @Test
    void holdsJarsAndNothingElse() throws IOException {
        assertThat(entries()).isNotEmpty().allMatch(name -> name.matches("lib/[^/]+\\.jar"));
    }

    @Test
    void holdsWhatTheFunctionsAreMadeOf() throws IOException {
        assertThat(jars())
                .contains("handback-workers", "handback-adapters", "handback-core", "aws-lambda-java-core", "s3")
                .contains(
                        "dynamodb-enhanced",
                        "secretsmanager",
                        "sqs",
                        "url-connection-client",
                        "github-api",
                        "slf4j-nop");
    }

    /** Git on disk is for the command line; one HTTP client is enough; no test library and no other module comes along. */
    @Test
    void holdsNothingThatTheFunctionsDoNotUse() throws IOException {
        assertThat(jars())
                .noneMatch(name -> name.contains("jgit") || name.equals("JavaEWAH"))
                .noneMatch(name -> name.matches("netty-.*|apache5?-client|httpclient.*|httpcore.*"))
                .noneMatch(name -> name.matches("junit.*|assertj.*|archunit.*|jqwik.*|DynamoDBLocal|s3proxy"))
                .noneMatch(name -> name.matches("handback-(webhook|cli|local)"));
    }

    @Test
    void staysSmall() {
        assertThat(ZIP).size().isLessThan(LARGEST);
    }

    private static List<String> jars() throws IOException {
        return entries().stream()
                .map(name -> name.replaceFirst("^lib/", "").replaceFirst("-[0-9][^/]*\\.jar$", ""))
                .toList();
    }

    private static List<String> entries() throws IOException {
        try (var zip = new ZipFile(ZIP)) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
