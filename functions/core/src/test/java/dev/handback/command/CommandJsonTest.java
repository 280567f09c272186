package dev.handback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.handback.command.Command.CheckPullRequest;
import dev.handback.command.Command.PublishSite;
import dev.handback.command.Command.SyncAccess;
import dev.handback.source.RepositoryName;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandJsonTest {
    private static final RepositoryName SHOP = new RepositoryName("acme", "shop");

    @Test
    void writesOneFlatObject() {
        assertThat(CommandJson.write(new CheckPullRequest("d-1", 7, SHOP, 42, "abc")))
                .isEqualTo("{\"kind\":\"check-pull-request\",\"delivery\":\"d-1\",\"installation\":7,"
                        + "\"repository\":\"acme/shop\",\"number\":42,\"head\":\"abc\"}");
        assertThat(CommandJson.write(new PublishSite("d-1", 7, SHOP, "refs/tags/v1")))
                .isEqualTo("{\"kind\":\"publish-site\",\"delivery\":\"d-1\",\"installation\":7,"
                        + "\"repository\":\"acme/shop\",\"ref\":\"refs/tags/v1\"}");
        assertThat(CommandJson.write(new SyncAccess("d-1", 7, SHOP)))
                .isEqualTo("{\"kind\":\"sync-access\",\"delivery\":\"d-1\",\"installation\":7,"
                        + "\"repository\":\"acme/shop\"}");
    }

    @Property
    void readsWhatItWrote(@ForAll("commands") Command command) {
        assertThat(CommandJson.read(CommandJson.write(command))).isEqualTo(command);
    }

    @Property
    void skipsFieldsThatItDoesNotKnow(@ForAll("commands") Command command, @ForAll("values") String value) {
        String later = CommandJson.write(command).replaceFirst("\\{", "{\"added-later\":" + value + ",");
        assertThat(CommandJson.read(later)).isEqualTo(command);
    }

    @Test
    void theSameDeliveryIsTheSameWorkAndAnotherPullRequestIsNot() {
        assertThat(new CheckPullRequest("d-1", 7, SHOP, 42, "abc").deduplication())
                .isEqualTo("d-1:check-pull-request:42");
        assertThat(new PublishSite("d-1", 7, SHOP, "refs/tags/v1").deduplication())
                .isEqualTo("d-1:publish-site");
        assertThat(new SyncAccess("d-1", 7, SHOP).deduplication()).isEqualTo("d-1:sync-access");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `` | a command is a JSON object
                    null | a command is a JSON object
                    [] | a command is a JSON object
                    {"kind": | a command is a JSON object, and this is no JSON
                    {"kind":"sync-access"} {} | something stands behind the command's JSON object
                    {} | the command has no 'kind'
                    {"kind":null} | the command has no 'kind'
                    {"kind":{"sync-access":1}} | the command has no 'kind'
                    {"kind":"delete-all"} | not a kind of command: delete-all
                    {"kind":"sync-access"} | the command has no 'delivery'
                    {"kind":"sync-access","delivery":"d"} | the command has no 'installation'
                    {"kind":"sync-access","delivery":"d","installation":"x"} | 'installation' of the command is no whole number
                    {"kind":"sync-access","delivery":"d","installation":1.5} | 'installation' of the command is no whole number
                    {"kind":"sync-access","delivery":"d","installation":1,"repository":"shop"} | not owner/name: shop
                    {"kind":"publish-site","delivery":"d","installation":1,"repository":"a/b"} | the command has no 'ref'
                    {"kind":"check-pull-request","delivery":"d","installation":1,"repository":"a/b","number":0} | 'number' of the command is out of range: 0
                    {"kind":"check-pull-request","delivery":"d","installation":1,"repository":"a/b","number":2147483648} | 'number' of the command is out of range: 2147483648
                    """)
    void saysWhatIsWrong(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandJson.read(text))
                .withMessage(message);
    }

    @Provide
    Arbitrary<Command> commands() {
        var word = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        var part = Arbitraries.strings()
                .withChars("abcXYZ019._-")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(name -> !name.equals(".") && !name.equals(".."));
        var repository = Combinators.combine(part, part).as(RepositoryName::new);
        var installation = Arbitraries.longs();
        return Arbitraries.oneOf(
                Combinators.combine(
                                word,
                                installation,
                                repository,
                                Arbitraries.integers().greaterOrEqual(1),
                                word)
                        .as(CheckPullRequest::new),
                Combinators.combine(word, installation, repository, word).as(PublishSite::new),
                Combinators.combine(word, installation, repository).as(SyncAccess::new));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "true", "-1.5e3", "\"text\"", "{\"kind\":{\"a\":[1,{}]}}", "[[],{\"kind\":\"x\"}]");
    }
}
